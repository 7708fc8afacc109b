// Every intermediate result has a name that says what it is, and is written down once.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const NUMBER_OF_PIXELS = 28 * 28;
const SPREAD_OF_FIRST_GUESS = 0.01;
const NUMBER_OF_EPOCHS = 12;
const IMAGES_IN_A_BATCH = 36;
const FIRST_LEARNING_RATE = 0.012;
const DECAY_OF_LEARNING_RATE = 0.9;
const THRESHOLD_BETWEEN_SEVEN_AND_THREE = 0.5;

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let currentParams = initParams(NUMBER_OF_PIXELS, randn, SPREAD_OF_FIRST_GUESS);
  let currentLearningRate = FIRST_LEARNING_RATE;
  for (let epoch = 1; epoch <= NUMBER_OF_EPOCHS; epoch = epoch + 1) {
    let firstOfBatch = 0;
    while (firstOfBatch < images.length) {
      const firstOfNextBatch = firstOfBatch + IMAGES_IN_A_BATCH;
      const imagesOfBatch = images.slice(firstOfBatch, firstOfNextBatch);
      const targetsOfBatch = targets.slice(firstOfBatch, firstOfNextBatch);
      const gradientOfBatch = gradient(imagesOfBatch, targetsOfBatch, currentParams);
      currentParams = gradientStep(currentParams, gradientOfBatch, currentLearningRate);
      firstOfBatch = firstOfNextBatch;
    }
    currentLearningRate = currentLearningRate * DECAY_OF_LEARNING_RATE;
  }
  const trainedParams = currentParams;
  return trainedParams;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const predictions = predict(images, params);
  const decisions = predictions.map((prediction) => {
    const isAboveThreshold = prediction > THRESHOLD_BETWEEN_SEVEN_AND_THREE;
    return isAboveThreshold;
  });
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const numberOfDecisions = decisions.length;
  const numberOfTargets = targets.length;
  if (numberOfDecisions === 0) {
    throw new Error('There are no decisions.');
  }
  if (numberOfDecisions !== numberOfTargets) {
    throw new Error(`There are ${numberOfDecisions} decisions and ${numberOfTargets} targets.`);
  }
  let numberOfRightDecisions = 0;
  for (let index = 0; index < numberOfDecisions; index = index + 1) {
    const decidedForThree = decisions[index];
    const isReallyAThree = targets[index] === 1;
    const decisionIsRight = decidedForThree === isReallyAThree;
    if (decisionIsRight) {
      numberOfRightDecisions = numberOfRightDecisions + 1;
    }
  }
  const shareOfRightDecisions = numberOfRightDecisions / numberOfDecisions;
  return shareOfRightDecisions;
}
