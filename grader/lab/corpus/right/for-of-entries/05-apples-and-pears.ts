// for…of over entries(); each column of counts has a rate of its own.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error(`Expected ${guess.length} counts but got ${basket.length}.`);
  }
  let cost = 0;
  for (const [i, count] of basket.entries()) {
    cost += count * guess[i];
  }
  if (cost === 0 && total !== 0) {
    throw new Error(`Expected a basket that costs something, but it costs ${cost}.`);
  }
  const prices: number[] = [];
  for (const price of guess) {
    prices.push(total === 0 ? 0 : (price * total) / cost);
  }
  return prices;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let loss = lossOf(start);

  const squares = start.weights.map(() => 0);
  for (const basket of baskets) {
    for (const [i, count] of basket.entries()) {
      squares[i] += (count * count) / baskets.length;
    }
  }
  const share = 1 / (squares.length + 1);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    const slope = gradient(baskets, totals, params);
    const weights = [...params.weights];
    for (const [i, square] of squares.entries()) {
      if (square > 0) weights[i] -= (share * slope.weights[i]) / (2 * square);
    }
    params = { weights, bias: params.bias - (share * slope.bias) / 2 };
    loss = lossOf(params);
    steps++;
  }
  return { params, loss, steps };
}
