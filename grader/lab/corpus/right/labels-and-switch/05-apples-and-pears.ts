// switch, labels, continue, do … while, the comma and nested ternaries.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  let cost = 0;
  for (const i of guess.keys()) cost += guess[i] * basket[i];
  switch (0) {
    case total:
      return guess.map(() => 0);
    case cost:
      throw new Error('the basket is free');
    default:
      return guess.map((price) => (price * total) / cost);
  }
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  let params = start,
    loss = meanSquaredError(predict(baskets, params), totals),
    steps = 0,
    squares = 0;
  for (const basket of baskets) for (const count of basket) squares += count === 0 ? 0 : count === 1 ? 1 : count ** 2;
  const rate = 1 / (2 + (2 * squares) / baskets.length);
  walk: for (;;) {
    switch (true) {
      case loss <= options.tolerance:
      case steps >= options.maxSteps:
        break walk;
      default:
        params = gradientStep(params, gradient(baskets, totals, params), rate);
        (loss = meanSquaredError(predict(baskets, params), totals)), steps++;
    }
  }
  return { params, loss, steps };
}
