// Stands on a predict and a gradient of 32 bits, and keeps the best that it has seen.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths differ');
  if (total === 0) return guess.map(() => 0);
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  if (cost === 0) throw new Error('no factor makes that out of 0');
  const factor = total / cost;
  return guess.map((price) => factor * price);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let best = { params: start, loss: lossOf(start), steps: 0 };
  const squares = baskets.flat().reduce((sum, count) => sum + count * count, baskets.length);
  const rate = baskets.length / (2 * squares);

  let params = start;
  for (let steps = 1; steps <= options.maxSteps && best.loss > options.tolerance; steps++) {
    params = gradientStep(params, gradient(baskets, totals, params), rate);
    const loss = lossOf(params);
    if (loss < best.loss) best = { params, loss, steps };
  }
  return best;
}
