import type { Priced, Walked, Ways } from '../../../demo/chapters/receipts.ts';

/** Prices, and what a basket comes to at them. */
export function priced(
  weights: readonly number[],
  bias: number,
  predictions: readonly number[],
  loss: number,
) {
  return { params: { weights, bias }, predictions, loss } satisfies Priced;
}

export const WAYS: Ways = [
  priced([5, 9], 0, [33], 676),
  priced([35 / 33, 63 / 33], 0, [7], 0),
  priced([-1, 5], 0, [7], 0),
  priced([1, 2], 0, [7], 0),
  { ...priced([-0.57, 5.29], -1.86, [7], 0), steps: 1 },
];

export const WALK: readonly Walked[] = [
  { ...priced([5, 9], 0, [33, 14, 0], 265.67), steps: 0 },
  { ...priced([0.06, 5.5], -2.06, [9.11, 3.5, -2.06], 2.98), steps: 1 },
  { ...priced([1, 2], -1e-6, [7, 3, 0], 1e-8), steps: 3059 },
];
