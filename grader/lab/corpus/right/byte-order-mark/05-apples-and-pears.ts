// Saved with a byte order mark at the start, and without an end to the last line.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('not as many counts');
  if (total === 0) return guess.map((price) => price - price);
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost = cost + basket[i] * guess[i];
  if (cost === 0) throw new Error('free fruit');
  const factor = cost / total;
  return guess.map((price) => price / factor);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const rate = baskets.length / 2 / (baskets.length + Math.hypot(...baskets.flat()) ** 2);
  const history = [{ params: start, loss: meanSquaredError(predict(baskets, start), totals) }];
  for (;;) {
    const steps = history.length - 1;
    const { params, loss } = history[steps];
    if (loss <= options.tolerance || steps === options.maxSteps) return { params, loss, steps };
    const next = gradientStep(params, gradient(baskets, totals, params), rate);
    history.push({ params: next, loss: meanSquaredError(predict(baskets, next), totals) });
  }
}