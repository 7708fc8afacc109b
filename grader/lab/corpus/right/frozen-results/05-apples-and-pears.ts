// All that comes out is frozen, all the way down.
import { frozen, makeParams } from './01-init-params.ts';
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(basket, makeParams(guess, 0));
  if (total === 0) return frozen(guess.map(() => 0));
  if (cost === 0) throw new TypeError('the basket costs 0');
  return frozen(guess.map((price) => (price * total) / cost));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const fit = (params: Params, steps: number) =>
    frozen({ params, loss: meanSquaredError(predict(baskets, params), totals), steps });
  const m = baskets.reduce((sum, basket) => sum + basket.reduce((s, n) => s + n ** 2, 1), 0) / baskets.length;
  let best = fit(makeParams(start.weights, start.bias), 0);
  while (best.loss > options.tolerance && best.steps < options.maxSteps) {
    best = fit(gradientStep(best.params, gradient(baskets, totals, best.params), 1 / (2 * m)), best.steps + 1);
  }
  return best;
}
