// Arrow functions only, one expression each where possible.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { fail, gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const factorFor = (cost: number, total: number): number =>
  total === 0 ? 0 : cost === 0 ? fail('a basket that costs 0') : total / cost;

export const rescaleGuess = (guess: Vector, basket: Vector, total: number): number[] =>
  ((factor) => guess.map((price) => price * factor))(
    factorFor(predictOne(basket, { weights: guess, bias: 0 }), total),
  );

export const solvePrices = (
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } => {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const rate = baskets.length / (2 * baskets.flat().reduce((sum, n) => sum + n ** 2, baskets.length));
  const step = (params: Params) => gradientStep(params, gradient(baskets, totals, params), rate);
  let params = start;
  let steps = 0;
  for (; lossOf(params) > tolerance && steps < maxSteps; steps += 1) params = step(params);
  return { params, loss: lossOf(params), steps };
};
