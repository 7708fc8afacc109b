// Lists of a class of their own that extends Array, also as answers; the whole story of the losses comes along.
import { Numbers } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const prices = Numbers.from(guess);
  const cost = prices.times(basket).total;
  if (total === 0) return prices.scaled(0);
  if (cost === 0) throw new Error('rescaleGuess: a cost of 0');
  return prices.scaled(total / cost);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const losses = new Numbers();
  losses.push(lossOf(start));
  const counts = Numbers.from(baskets.flat());
  const rate = baskets.length / (2 * (baskets.length + counts.times(counts).total));
  let params = start;
  while ((losses.at(-1) as number) > options.tolerance && losses.length <= options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), rate);
    losses.push(lossOf(params));
  }
  const result = { params, loss: losses.at(-1) as number, steps: losses.length - 1, losses, rate };
  return result;
}
