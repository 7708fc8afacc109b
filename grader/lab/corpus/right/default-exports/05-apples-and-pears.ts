// A default export beside the named ones; takes the defaults of the files before.
import linear from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import slopeOf, { gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = linear.predictOne(guess, { weights: basket, bias: 0 });
  if (total !== 0 && cost === 0) throw new Error('no way');
  return guess.map((price) => (total === 0 ? 0 : total * (price / cost)));
}

export default function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(linear.predict(baskets, params), totals);
  const sizes = baskets.map((basket) => basket.reduce((sum, count) => sum + count * count, 1));
  const learningRate = baskets.length / (2 * sizes.reduce((a, b) => a + b, 0));
  let params = start;
  let loss = lossOf(params);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, slopeOf(baskets, totals, params), learningRate);
    loss = lossOf(params);
    steps++;
  }
  return { params, loss, steps };
}

export { solvePrices };
