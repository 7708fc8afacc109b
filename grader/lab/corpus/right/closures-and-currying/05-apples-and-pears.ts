// Closures that remember, within one call: losses once measured are kept in a map.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, stepper } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(guess, { weights: basket, bias: 0 });
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new Error('nothing comes of nothing');
  const scale = ((factor) => (price: number) => price * factor)(total / cost);
  return guess.map((price) => scale(price));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const measured = new Map<Params, number>();
  const lossOf = (params: Params): number => {
    const known = measured.get(params);
    if (known !== undefined) return known;
    const loss = meanSquaredError(predict(baskets, params), totals);
    measured.set(params, loss);
    return loss;
  };
  lossOf(start);
  const step = stepper(baskets.length / (2 * baskets.flat().reduce((sum, n) => sum + n * n, baskets.length)));
  const walk = [start];
  const here = () => walk[walk.length - 1];
  const enough = () => lossOf(here()) <= options.tolerance || walk.length > options.maxSteps;
  while (!enough()) walk.push(step(gradient(baskets, totals, here()))(here()));
  return { params: here(), loss: lossOf(here()), steps: walk.length - 1 };
}
