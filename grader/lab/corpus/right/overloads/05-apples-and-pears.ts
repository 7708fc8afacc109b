// Function overloads, generics, satisfies, as const: whatever TypeScript has to say.
import { dot, predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

type Options = { readonly [Key in 'tolerance' | 'maxSteps']: number };
type Fit = { params: Params } & Record<'loss' | 'steps', number>;

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost: number = dot(guess, basket);
  switch (true) {
    case total === 0:
      return guess.map((_): 0 => 0);
    case cost === 0:
      throw new Error('a cost of 0') satisfies Error;
    default:
      return guess.map((price) => (price * total) / cost);
  }
}

export function solvePrices(baskets: Matrix, totals: Vector, start: Params, options: Options): Fit;
export function solvePrices(...[baskets, totals, start, options]: [Matrix, Vector, Params, Options]): Fit {
  const measured = (params: Params, steps: number): Fit => ({
    params,
    steps,
    loss: meanSquaredError(predict(baskets, params), totals),
  });
  let fit = measured(start, 0);
  const rate = baskets.length / (2 * baskets.reduce((sum, basket) => sum + dot(basket, basket) + 1, 0));
  while (fit.loss > options.tolerance && fit.steps < options.maxSteps) {
    fit = measured(gradientStep(fit.params, gradient(baskets, totals, fit.params), rate), fit.steps + 1);
  }
  return fit;
}
