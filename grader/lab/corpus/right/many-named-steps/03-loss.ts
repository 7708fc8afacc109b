// Every intermediate result has a name that says what it is, and is written down once.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  const negatedX = -x;
  const eToTheNegatedX = Math.exp(negatedX);
  const denominator = 1 + eToTheNegatedX;
  const squeezed = 1 / denominator;
  return squeezed;
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const numberOfPredictions = predictions.length;
  throwUnlessEqualAndSome(numberOfPredictions, targets.length);
  let sumOfCosts = 0;
  for (let index = 0; index < numberOfPredictions; index = index + 1) {
    const probabilityOfThree = sigmoid(predictions[index]);
    const probabilityOfSeven = 1 - probabilityOfThree;
    const isReallyAThree = targets[index] === 1;
    const currentCost = isReallyAThree ? probabilityOfSeven : probabilityOfThree;
    sumOfCosts = sumOfCosts + currentCost;
  }
  const meanCost = sumOfCosts / numberOfPredictions;
  return meanCost;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const numberOfPredictions = predictions.length;
  throwUnlessEqualAndSome(numberOfPredictions, targets.length);
  let sumOfSquaredErrors = 0;
  for (let index = 0; index < numberOfPredictions; index = index + 1) {
    const error = predictions[index] - targets[index];
    const squaredError = error * error;
    sumOfSquaredErrors = sumOfSquaredErrors + squaredError;
  }
  const meanOfSquaredErrors = sumOfSquaredErrors / numberOfPredictions;
  return meanOfSquaredErrors;
}

function throwUnlessEqualAndSome(numberOfPredictions: number, numberOfTargets: number): void {
  const thereAreNone = numberOfPredictions === 0;
  const numbersDiffer = numberOfPredictions !== numberOfTargets;
  const somethingIsWrong = thereAreNone || numbersDiffer;
  if (somethingIsWrong === true) {
    throw new Error(`There are ${numberOfPredictions} predictions and ${numberOfTargets} targets.`);
  }
}
