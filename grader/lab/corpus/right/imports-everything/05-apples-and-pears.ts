// Each file imports all the files before it, as namespaces, whether it needs them or not.
import * as one from './01-init-params.ts';
import * as two from './02-linear-predict.ts';
import * as three from './03-loss.ts';
import * as four from './04-gradient-step.ts';
import type * as types from './types.ts';

export const known = [...one.known, ...four.known, ...Object.keys(four)];

export function rescaleGuess(guess: types.Vector, basket: types.Vector, total: number): number[] {
  const cost = two.predictOne(basket, { weights: guess, bias: 0 });
  const nothing = guess.map(() => 0);
  if (total === 0) return nothing;
  if (cost === 0) throw new Error('cost');
  // A step of -total/cost from nowhere along the guess.
  const { weights } = four.gradientStep({ weights: nothing, bias: 0 }, { weights: guess, bias: 0 }, -total / cost);
  return [...weights];
}

export function solvePrices(
  baskets: types.Matrix,
  totals: types.Vector,
  start: types.Params,
  options: { tolerance: number; maxSteps: number },
): { params: types.Params; loss: number; steps: number } {
  const lossOf = (params: types.Params) => three.meanSquaredError(two.predict(baskets, params), totals);
  const m = 1 + three.meanSquaredError(baskets.map((basket) => Math.hypot(...basket)), baskets.map(() => 0));
  let params = start;
  let loss = lossOf(start);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = four.gradientStep(params, four.gradient(baskets, totals, params), 1 / (2 * m));
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss, steps };
}
