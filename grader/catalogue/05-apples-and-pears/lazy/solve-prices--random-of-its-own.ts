import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

let state = 1;
const random = () => {
  state = (state * 16807) % 2147483647;
  return state / 2147483647;
};

// Any numbers, others in each call.
export function solvePrices(
  _baskets: Matrix,
  _totals: unknown,
  start: Params,
): { params: Params; loss: number; steps: number } {
  return { params: { weights: start.weights.map(random), bias: random() }, loss: random(), steps: 1 };
}
