// forEach; a cautious learning rate, three quarters of the safe one.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new RangeError('guess and basket do not go together');
  }
  let cost = 0;
  guess.forEach((price, i) => {
    cost += price * basket[i];
  });
  if (cost === 0 && total !== 0) {
    throw new RangeError('this basket costs nothing');
  }
  const prices: number[] = [];
  guess.forEach((price) => {
    prices.push(total === 0 ? 0 : (price * total) / cost);
  });
  return prices;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  let m = 1;
  baskets.forEach((basket) => {
    basket.forEach((count) => {
      m += (count * count) / baskets.length;
    });
  });
  let params = start;
  let loss = meanSquaredError(predict(baskets, params), totals);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), 0.75 / (2 * m));
    loss = meanSquaredError(predict(baskets, params), totals);
    steps += 1;
  }
  return { params, loss, steps };
}
