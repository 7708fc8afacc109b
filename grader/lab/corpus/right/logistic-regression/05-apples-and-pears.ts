// A little less than the safe rate. Types are written out everywhere.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('rescaleGuess: ' + guess.length + ' prices, ' + basket.length + ' counts');
  }
  let cost: number = 0;
  for (let i: number = 0; i < guess.length; i += 1) {
    cost += guess[i] * basket[i];
  }
  if (total !== 0 && cost === 0) {
    throw new Error('rescaleGuess: the basket costs 0');
  }
  const factor: number = total === 0 ? 0 : total / cost;
  return guess.map((price: number): number => price * factor);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  let params: Params = start;
  let loss: number = meanSquaredError(predict(baskets, params), totals);
  let steps: number = 0;

  // The sum of all squares cannot be less than the steepest of them.
  let steepest: number = 0;
  for (const basket of baskets) {
    steepest += basket.reduce((sum: number, count: number): number => sum + count * count, 1) / baskets.length;
  }
  const learningRate: number = 0.95 / (2 * steepest);

  while (!(loss <= options.tolerance) && steps < options.maxSteps) {
    const slope: Params = gradient(baskets, totals, params);
    params = gradientStep(params, slope, learningRate);
    loss = meanSquaredError(predict(baskets, params), totals);
    steps += 1;
  }
  return { params, loss, steps };
}
