// while loops that count down; one price at a time goes to where it is best, each such move is a step.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  let i = guess.length;
  if (i !== basket.length) throw new Error('lengths');
  let cost = 0;
  while (i--) cost += guess[i] * basket[i];
  if (!total) return guess.map(() => 0);
  if (!cost) throw new Error('costs nothing');
  const prices = [...guess];
  i = prices.length;
  while (i--) prices[i] *= total / cost;
  return prices;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const weights = [...start.weights];
  let bias = start.bias;
  const errors = () => predict(baskets, { weights, bias }).map((cost, r) => cost - totals[r]);
  const measure = () => meanSquaredError(predict(baskets, { weights, bias }), totals);
  let loss = measure();
  let left = options.maxSteps;
  let at = weights.length;
  while (loss > options.tolerance && left > 0) {
    left -= 1;
    const column = at === weights.length ? baskets.map(() => 1) : baskets.map((basket) => basket[at]);
    const wrong = errors();
    let pull = 0;
    let size = 0;
    let r = column.length;
    while (r--) {
      pull += column[r] * wrong[r];
      size += column[r] ** 2;
    }
    if (size > 0) {
      if (at === weights.length) bias -= pull / size;
      else weights[at] -= pull / size;
    }
    loss = measure();
    at = at === 0 ? weights.length : at - 1;
  }
  return { params: { weights, bias }, loss, steps: options.maxSteps - left };
}
