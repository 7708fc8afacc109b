import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Always throws.
export function solvePrices(): { params: Params; loss: number; steps: number } {
  throw new Error('no receipts, or lengths that do not fit');
}
