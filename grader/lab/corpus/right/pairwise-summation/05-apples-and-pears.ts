// All sums are pairwise; the rate comes from how the last step changed the slope (Barzilai and Borwein).
import { pairwiseSum, predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths differ');
  const cost = pairwiseSum(guess.map((price, i) => price * basket[i]));
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new Error('costs nothing');
  return guess.map((price) => price * (total / cost));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const list = ({ weights, bias }: Params) => [...weights, bias];
  const dot = (a: Vector, b: Vector) => pairwiseSum(a.map((x, i) => x * b[i]));

  let best = { params: start, loss: lossOf(start) };
  const safe = 1 / (2 * pairwiseSum(baskets.map((basket) => (1 + dot(basket, basket)) / baskets.length)));
  let params = start;
  let slope = gradient(baskets, totals, start);
  let rate = safe;
  let steps = 0;
  while (best.loss > options.tolerance && steps < options.maxSteps) {
    const nextParams = gradientStep(params, slope, rate);
    const nextSlope = gradient(baskets, totals, nextParams);
    const way = list(nextParams).map((x, i) => x - list(params)[i]);
    const turn = list(nextSlope).map((x, i) => x - list(slope)[i]);
    const curve = dot(way, turn);
    rate = curve > 0 ? dot(way, way) / curve : safe;
    params = nextParams;
    slope = nextSlope;
    steps += 1;
    const loss = lossOf(params);
    if (loss < best.loss) best = { params, loss };
  }
  return { ...best, steps };
}
