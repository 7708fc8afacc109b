// Every intermediate result has a name that says what it is, and is written down once.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const numberOfPrices = guess.length;
  const numberOfCounts = basket.length;
  if (numberOfPrices !== numberOfCounts) {
    throw new Error(`There are ${numberOfPrices} prices and ${numberOfCounts} counts.`);
  }
  const nothingIsToBePaid = total === 0;
  if (nothingIsToBePaid) {
    const pricesOfZero = guess.map(() => 0);
    return pricesOfZero;
  }
  const costsOfEachFruit = guess.map((price, fruit) => price * basket[fruit]);
  const costOfBasket = costsOfEachFruit.reduce((sumSoFar, cost) => sumSoFar + cost, 0);
  const basketCostsNothing = costOfBasket === 0;
  if (basketCostsNothing) {
    throw new Error(`A basket that costs 0 cannot be made to cost ${total}.`);
  }
  const factor = total / costOfBasket;
  const rescaledPrices = guess.map((price) => price * factor);
  return rescaledPrices;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const predictionsAtStart = predict(baskets, start);
  const lossAtStart = meanSquaredError(predictionsAtStart, totals);

  const numberOfReceipts = baskets.length;
  const squaredSizesOfBaskets = baskets.map((basket) => {
    const squaredCounts = basket.map((count) => count * count);
    const sumOfSquaredCounts = squaredCounts.reduce((sumSoFar, square) => sumSoFar + square, 0);
    const squaredSize = 1 + sumOfSquaredCounts;
    return squaredSize;
  });
  const sumOfSquaredSizes = squaredSizesOfBaskets.reduce((sumSoFar, size) => sumSoFar + size, 0);
  const meanSquaredSize = sumOfSquaredSizes / numberOfReceipts;
  const safeLearningRate = 1 / (2 * meanSquaredSize);

  let currentParams = start;
  let currentLoss = lossAtStart;
  let numberOfSteps = 0;
  let lossIsTooHigh = currentLoss > options.tolerance;
  let thereAreStepsLeft = numberOfSteps < options.maxSteps;
  while (lossIsTooHigh && thereAreStepsLeft) {
    const currentGradient = gradient(baskets, totals, currentParams);
    const nextParams = gradientStep(currentParams, currentGradient, safeLearningRate);
    const nextPredictions = predict(baskets, nextParams);
    const nextLoss = meanSquaredError(nextPredictions, totals);
    currentParams = nextParams;
    currentLoss = nextLoss;
    numberOfSteps = numberOfSteps + 1;
    lossIsTooHigh = currentLoss > options.tolerance;
    thereAreStepsLeft = numberOfSteps < options.maxSteps;
  }
  const whatWasFound = { params: currentParams, loss: currentLoss, steps: numberOfSteps };
  return whatWasFound;
}
