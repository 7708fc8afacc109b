// Generators: the walk yields each place that it comes to, and somebody else says when it is enough.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  if (total === 0) return Array.from(guess, () => 0);
  if (cost === 0) throw new Error('there is no such factor');
  return Array.from(guess, (price) => price * (total / cost));
}

function* walk(baskets: Matrix, totals: Vector, start: Params): Generator<Params, never> {
  let m = 0;
  for (const basket of baskets) for (const count of [...basket, 1]) m += count ** 2 / baskets.length;
  let params = start;
  for (;;) {
    yield params;
    params = gradientStep(params, gradient(baskets, totals, params), 1 / (2 * m));
  }
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  let steps = 0;
  for (const params of walk(baskets, totals, start)) {
    const loss = meanSquaredError(predict(baskets, params), totals);
    if (loss <= tolerance || steps === maxSteps) return { params, loss, steps };
    steps++;
  }
  throw new Error('the walk has no end');
}
