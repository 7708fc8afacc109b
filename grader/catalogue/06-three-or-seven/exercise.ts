import type { Digits } from '../../../data/digits.ts';
import type { ImageBatch } from '../../model/values.ts';
import type { ExerciseDescription } from '../exercise-description.ts';
import { accuracyChecks } from './checks/accuracy.ts';
import { isThreeChecks } from './checks/is-three/index.ts';
import { trainChecks } from './checks/train.ts';
import { accuracyMisconceptions } from './misconceptions/accuracy.ts';
import { isThreeMisconceptions } from './misconceptions/is-three.ts';
import { trainMisconceptions } from './misconceptions/train/index.ts';
import { whatItLearned } from './what-it-learned.ts';

/** @param digits to train on, and to test with */
export function exercise(digits: Digits): ExerciseDescription {
  return {
    title: 'Three or seven?',
    functions: ['train', 'isThree', 'accuracy'],
    hints: [
      'An image is a basket of 784 pixels, and its receipt says 1 or 0. What did you do to find the prices, and what is different here?',
      'train: start small, from initParams(784, randn, 0.01), then go through the images many times, a few dozen at once: gradient, gradientStep, and on with the new params. Too large a learning rate blows up, too small a one gets nowhere: try 0.01, and halve or double it. isThree: predict, and compare with 0.5 if you trained with targets 0 and 1. accuracy: count the decisions that say the same as the target, and divide.',
      `// train
let params = initParams(784, randn, 0.01);
for (let epoch = 0; epoch < 20; epoch++) {
  for (let from = 0; from < images.length; from += 32) {
    const batch = images.slice(from, from + 32);
    const answers = targets.slice(from, from + 32);
    params = gradientStep(params, gradient(batch, answers, params), 0.005);
  }
}
return params;
// isThree
return predict(images, params).map((prediction) => prediction > 0.5);
// accuracy
if (decisions.length !== targets.length || decisions.length === 0) {
  throw new Error('one target for each decision, and one or more of them');
}
const right = decisions.filter((decision, i) => decision === (targets[i] === 1));
return right.length / decisions.length;`,
    ],
    images: {
      images: digits.train.images,
      newImages: digits.test.images,
      someImages: firstRows(digits.train.images, SOME),
    },
    picture: whatItLearned(digits),
    checks: [...trainChecks(digits, SOME), ...isThreeChecks(digits, SOME), ...accuracyChecks],
    misconceptions: [...trainMisconceptions(digits), ...isThreeMisconceptions, ...accuracyMisconceptions],
  };
}

/** Enough images to show that something is the same every time. */
const SOME = 128;

function firstRows({ columns, bytes }: ImageBatch, rows: number): ImageBatch {
  return { rows, columns, bytes: bytes.subarray(0, rows * columns) };
}
