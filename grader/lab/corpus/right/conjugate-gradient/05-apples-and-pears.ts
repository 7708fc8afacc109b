// Steps that do not undo each other: conjugate gradients, started afresh every few steps.
import { predict, sameLength } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  sameLength(guess, basket, 'prices and counts');
  if (total === 0) return guess.map(() => 0);
  let cost = 0;
  guess.forEach((price, i) => (cost += price * basket[i]));
  if (cost === 0) throw new Error(`0 cannot become ${total}`);
  return guess.map((price) => (price * total) / cost);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const dot = (a: Params, b: Params) => a.weights.reduce((sum, x, i) => sum + x * b.weights[i], a.bias * b.bias);

  let best = { params: start, loss: lossOf(start), steps: 0 };
  let slope = gradient(baskets, totals, start);
  let uphill = slope;
  while (best.loss > options.tolerance && best.steps < options.maxSteps) {
    const along = predict(baskets, uphill);
    const curve = (2 * along.reduce((sum, x) => sum + x * x, 0)) / along.length;
    if (curve === 0) break;
    const params = gradientStep(best.params, uphill, dot(slope, uphill) / curve);
    const loss = lossOf(params);
    if (loss > best.loss) break;
    best = { params, loss, steps: best.steps + 1 };
    const next = gradient(baskets, totals, params);
    const kept = best.steps % (start.weights.length + 1) === 0 ? 0 : dot(next, next) / dot(slope, slope);
    uphill = gradientStep(next, uphill, -kept);
    slope = next;
  }
  return best;
}
