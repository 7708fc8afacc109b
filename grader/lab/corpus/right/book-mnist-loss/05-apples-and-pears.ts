// As close to the lesson's Python as TypeScript gets: an apply_step, again and again.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError as mse } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('guess and basket differ in size');
  const cost = guess.reduce((acc, price, i) => acc + price * basket[i], 0);
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new Error('division by zero');
  return guess.map((price) => price * (total / cost));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lr = 1 / (2 * (1 + baskets.flat().reduce((acc, n) => acc + n ** 2, 0) / baskets.length));
  const apply_step = (params: Params) => gradientStep(params, gradient(baskets, totals, params), lr);

  let params = start;
  let loss = mse(predict(baskets, params), totals);
  let i = 0;
  for (; i < maxSteps; i++) {
    if (loss <= tolerance) break;
    params = apply_step(params);
    loss = mse(predict(baskets, params), totals);
  }
  return { params, loss, steps: i };
}
