// Slopes are measured, not worked out; the solver walks along them.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw Error('cannot scale: lengths differ');
  if (total === 0) return guess.map(() => 0);
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  if (cost === 0) throw Error('cannot scale: costs nothing');
  return guess.map((price) => (total * price) / cost);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let best = { params: start, loss: lossOf(start), steps: 0 };
  let squares = 0;
  for (const basket of baskets) {
    squares += 1;
    for (const count of basket) squares += count * count;
  }
  let params = start;
  for (let steps = 1; best.loss > options.tolerance && steps <= options.maxSteps; steps++) {
    params = gradientStep(params, gradient(baskets, totals, params), baskets.length / (2 * squares));
    const loss = lossOf(params);
    if (loss < best.loss) best = { params, loss, steps };
  }
  return best;
}
