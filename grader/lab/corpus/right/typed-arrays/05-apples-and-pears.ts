// Typed arrays of 64 bits; prices and fee are one list, and Nesterov's way looks ahead of each step.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new RangeError(`${guess.length} prices for ${basket.length} counts`);
  }
  const prices = new Float64Array(guess.length);
  if (total !== 0) {
    let cost = 0;
    for (let i = 0; i < prices.length; i += 1) {
      cost += guess[i] * basket[i];
    }
    if (cost === 0) {
      throw new RangeError('a basket that costs 0');
    }
    prices.set(guess);
    for (let i = 0; i < prices.length; i += 1) {
      prices[i] *= total / cost;
    }
  }
  return prices as unknown as number[];
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossAt = (point: Float64Array) => meanSquaredError(predict(baskets, toParams(point)), totals);
  let squares = 0;
  for (const basket of baskets) {
    squares += Float64Array.from(basket).reduce((sum, count) => sum + count * count, 1);
  }
  const rate = baskets.length / (2 * squares);

  let here = Float64Array.of(...start.weights, start.bias);
  let before = here;
  let best = here;
  let bestLoss = lossAt(here);
  let momentum = 1;
  let steps = 0;
  while (bestLoss > options.tolerance && steps < options.maxSteps) {
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / next;
    const ahead = here.map((x, i) => x + push * (x - before[i]));
    const slope = gradient(baskets, totals, toParams(ahead));
    const last = slope.weights.length;
    before = here;
    here = ahead.map((x, i) => x - rate * (i === last ? slope.bias : slope.weights[i]));
    momentum = next;
    steps += 1;
    const loss = lossAt(here);
    if (loss < bestLoss) {
      best = here;
      bestLoss = loss;
    }
  }
  return { params: toParams(best), loss: bestLoss, steps };
}

function toParams(point: Float64Array): Params {
  return { weights: point.subarray(0, -1) as unknown as number[], bias: point[point.length - 1] };
}
