import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

let state = 1;
const random = () => {
  state = (state * 16807) % 2147483647;
  return state / 2147483647;
};

// Any numbers and their true loss, others in each call.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
): { params: Params; loss: number; steps: number } {
  const params = { weights: start.weights.map(random), bias: random() };
  return { params, loss: meanSquaredError(predict(baskets, params), totals), steps: 1 };
}
