import { averageImages, nearerToThree } from '../../data/average-images.ts';
import type { Digits } from '../../data/digits.ts';
import { inkSpread } from '../../data/ink-spread.ts';
import type { Call } from '../model/call.ts';
import type { ImageBatch, Params } from '../model/values.ts';
import { type Functions, NoAnswer } from './functions.ts';
import type { DigitsView } from './terminal/digits.ts';

/** The second part of the demo: telling 3s from 7s. The calls name the images as the exercise does. */
export async function digitsStory(functions: Functions, digits: Digits): Promise<DigitsView> {
  const { train: trainSet, test: testSet } = digits;
  const { columns } = testSet.images;
  const guesses = await firstGuesses(functions, columns);
  const guessed = await accuracies(functions, digits, await decide(functions, digits, guesses));
  const params = await train(functions, 'images', trainSet.targets, columns);
  const [decisions = []] = await decide(functions, digits, [params]);
  const [accuracy = 0] = await accuracies(functions, digits, [decisions]);
  const wrong = decisions.flatMap((decision, i) => (decision === (testSet.targets[i] === 1) ? [] : [i]));
  const spread = inkSpread(trainSet.images);
  return {
    testImages: testSet.targets.length,
    coin: 0.5,
    randomGuesses: {
      count: guesses.length,
      accuracy: guessed.reduce((sum, one) => sum + one, 0) / guesses.length,
    },
    nearerAverage: share(nearerToThree(testSet.images, averageImages(trainSet)), testSet.targets),
    trained: [...(await learnedFromFew(functions, digits)), { images: trainSet.targets.length, accuracy }],
    influence: params.weights.map((weight, i) => weight * (spread[i] as number)),
    wrong: wrong.slice(0, MOST_SHOWN).map((row) => ({
      pixels: Array.from(
        testSet.images.bytes.subarray(row * columns, (row + 1) * columns),
        (ink) => ink / 255,
      ),
      is: testSet.targets[row] === 1 ? 3 : 7,
    })),
    wrongCount: wrong.length,
  };
}

const MOST_SHOWN = 3;

/** The first 20, 200 and 2,000 train images: the more it sees, the better it gets. */
export function smallTrainSets({ train }: Digits): Readonly<Record<string, ImageBatch>> {
  const { columns, bytes } = train.images;
  return Object.fromEntries(
    smallSizes(train).map((rows) => [
      nameOf(rows),
      { rows, columns, bytes: bytes.subarray(0, rows * columns) },
    ]),
  );
}

function smallSizes({ targets }: Digits['train']): number[] {
  return [20, 200, 2000].filter((rows) => rows < targets.length);
}

function nameOf(rows: number): string {
  return `first${rows}`;
}

async function learnedFromFew(functions: Functions, digits: Digits) {
  const learned: { images: number; accuracy: number }[] = [];
  for (const rows of smallSizes(digits.train)) {
    const targets = digits.train.targets.slice(0, rows);
    try {
      const params = await train(functions, nameOf(rows), targets, digits.train.images.columns);
      const [accuracy = 0] = await accuracies(functions, digits, await decide(functions, digits, [params]));
      learned.push({ images: rows, accuracy });
    } catch (fault) {
      // No rule says that `train` must cope with so few: leave that line out.
      if (!(fault instanceof NoAnswer)) {
        throw fault;
      }
    }
  }
  return learned;
}

async function firstGuesses(functions: Functions, columns: number): Promise<readonly Params[]> {
  const calls = Array.from(
    { length: 20 },
    (_, seed): Call => ({ function: 'initParams', args: [columns, { $randn: seed }], answer: 'params' }),
  );
  return (await functions.ask('01-init-params', calls)) as readonly Params[];
}

async function train(functions: Functions, images: string, targets: readonly number[], columns: number) {
  const call: Call = {
    function: 'train',
    args: [{ $images: images }, targets, { $randn: TRAIN_SEED }],
    answer: 'params',
    timeLimit: 20_000,
  };
  const [params] = (await functions.ask(THREE_OR_SEVEN, [call])) as readonly Params[];
  if (params?.weights.length !== columns) {
    throw new NoAnswer(THREE_OR_SEVEN);
  }
  return params;
}

const TRAIN_SEED = 3737;

async function decide(functions: Functions, { test }: Digits, all: readonly Params[]) {
  const calls = all.map(
    (params): Call => ({
      function: 'isThree',
      args: [{ $images: 'newImages' }, params],
      answer: 'booleans',
    }),
  );
  const decisions = (await functions.ask(THREE_OR_SEVEN, calls)) as readonly (readonly boolean[])[];
  if (decisions.some(({ length }) => length !== test.targets.length)) {
    throw new NoAnswer(THREE_OR_SEVEN);
  }
  return decisions;
}

async function accuracies(
  functions: Functions,
  { test }: Digits,
  decisions: readonly (readonly boolean[])[],
) {
  const calls = decisions.map(
    (some): Call => ({ function: 'accuracy', args: [some, test.targets], answer: 'number' }),
  );
  const all = (await functions.ask(THREE_OR_SEVEN, calls)) as readonly number[];
  if (!all.every((accuracy) => accuracy >= 0 && accuracy <= 1)) {
    throw new NoAnswer(THREE_OR_SEVEN);
  }
  return all;
}

const THREE_OR_SEVEN = '06-three-or-seven';

function share(decisions: readonly boolean[], targets: readonly number[]): number {
  return decisions.filter((decision, i) => decision === (targets[i] === 1)).length / targets.length;
}
