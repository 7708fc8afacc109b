import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Any numbers.
export function solvePrices(
  _baskets: Matrix,
  _totals: unknown,
  start: Params,
): { params: Params; loss: number; steps: number } {
  const weights = start.weights.map(() => Math.random());
  return { params: { weights, bias: Math.random() }, loss: Math.random(), steps: 1 };
}
