// Recursion wherever others loop; the rate is halved until a step pays for what the slope promises.
import { predict, sum } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths differ');
  const cost = sum((i) => guess[i] * basket[i], 0, guess.length);
  if (total !== 0 && cost === 0) throw new Error('costs nothing');
  return guess.map((price) => (total === 0 ? 0 : price * (total / cost)));
}

interface Place {
  params: Params;
  loss: number;
  steps: number;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): Place {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);

  const tryRate = (from: Place, slope: Params, steepness: number, rate: number): Place => {
    const params = gradientStep(from.params, slope, rate);
    const loss = lossOf(params);
    if (loss <= from.loss - 0.5 * rate * steepness) return { params, loss, steps: from.steps + 1 };
    return rate < 1e-15 ? from : tryRate(from, slope, steepness, rate / 2);
  };

  const step = (from: Place): Place => {
    if (from.loss <= options.tolerance || from.steps >= options.maxSteps) return from;
    const slope = gradient(baskets, totals, from.params);
    const steepness = slope.weights.reduce((all, w) => all + w * w, slope.bias * slope.bias);
    return tryRate(from, slope, steepness, 1);
  };

  const walk = (from: Place, n: number): Place => {
    if (n === 0) return from;
    if (n === 1) return step(from);
    const half = walk(from, n >> 1);
    return half.steps === from.steps ? half : walk(half, n - (n >> 1));
  };

  return walk({ params: start, loss: lossOf(start), steps: 0 }, options.maxSteps);
}
