// Everything from the last to the first; half of the safe rate, to be on the safe side.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  if (total === 0) return guess.map((price) => price * 0);
  if (cost === 0) throw new Error('0 times anything is 0');
  return guess.map((price) => total * (price / cost));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const squares = baskets.flat().reduceRight((sum, count) => count * count + sum, baskets.length);
  const rate = baskets.length / (4 * squares);
  let params = start;
  let loss = lossOf(params);
  let stepsLeft = options.maxSteps;
  for (; stepsLeft > 0 && loss > options.tolerance; stepsLeft -= 1) {
    params = gradientStep(params, gradient(baskets, totals, params), rate);
    loss = lossOf(params);
  }
  return { steps: options.maxSteps - stepsLeft, loss, params };
}
