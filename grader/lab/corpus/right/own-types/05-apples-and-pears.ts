// Types from a types.ts of its own, as one namespace.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type * as T from './types.ts';

export function rescaleGuess(guess: T.Vector, basket: T.Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('wrong number of prices');
  if (total === 0) return guess.map(() => 0);
  let cost = 0;
  guess.forEach((price, i) => {
    cost += price * basket[i];
  });
  if (cost === 0) throw new Error('wrong basket');
  return guess.map((price) => price * (total / cost));
}

export function solvePrices(baskets: T.Matrix, totals: T.Vector, start: T.Params, options: T.Options): T.Fit {
  const fit: T.Fit = { params: start, loss: meanSquaredError(predict(baskets, start), totals), steps: 0 };
  let m = 1;
  baskets.forEach((basket) => {
    basket.forEach((count) => {
      m += count ** 2 / baskets.length;
    });
  });
  while (fit.loss > options.tolerance && fit.steps < options.maxSteps) {
    fit.params = gradientStep(fit.params, gradient(baskets, totals, fit.params), 1 / (2 * m));
    fit.loss = meanSquaredError(predict(baskets, fit.params), totals);
    fit.steps++;
  }
  return fit;
}
