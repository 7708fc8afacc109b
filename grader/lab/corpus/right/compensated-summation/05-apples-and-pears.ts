// Sums keep what rounding drops; the steepest direction is found first, and the rate fits it.
import { preciseSum, predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('One price for each count, please.');
  if (total === 0) return guess.map(() => 0);
  const cost = preciseSum(guess.map((price, i) => price * basket[i]));
  if (cost === 0) throw new Error('A basket that costs nothing cannot be scaled.');
  return guess.map((price) => price * (total / cost));
}

/** How fast the slope changes along its steepest direction, found by following it round and round. */
function steepestCurve(baskets: Matrix): number {
  const rows = baskets.map((basket) => [...basket, 1]);
  let direction = rows[0].map(() => 1);
  let curve = 0;
  for (let round = 0; round < 100; round++) {
    const along = rows.map((row) => preciseSum(row.map((x, i) => x * direction[i])));
    const turned = direction.map((_, i) => preciseSum(rows.map((row, r) => row[i] * along[r])) / rows.length);
    curve = Math.hypot(...turned);
    direction = turned.map((x) => x / curve);
  }
  return 2 * curve;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let loss = lossOf(params);
  const learningRate = 1 / steepestCurve(baskets);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = lossOf(params);
    steps++;
  }
  return { params, loss, steps };
}
