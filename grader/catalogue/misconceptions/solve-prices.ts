import type { Misconception } from '../../model.ts';
import { countingMisconceptions } from './solve-prices-counting.ts';
import { lossMisconceptions } from './solve-prices-loss.ts';
import { rateMisconceptions } from './solve-prices-rate.ts';
import { receiptMisconceptions } from './solve-prices-receipts.ts';
import { refusingMisconceptions } from './solve-prices-refusing.ts';
import { startMisconceptions } from './solve-prices-start.ts';
import { stoppingMisconceptions } from './solve-prices-stopping.ts';

export const solvePricesMisconceptions: readonly Misconception[] = [
  ...countingMisconceptions,
  ...lossMisconceptions,
  ...startMisconceptions,
  ...receiptMisconceptions,
  ...rateMisconceptions,
  ...stoppingMisconceptions,
  ...refusingMisconceptions,
];

/** Wrong answers that are known by a mark alone, and the misconception: as a version they might never end. */
export const solvePricesMarked: Readonly<Record<string, string>> = {
  'never-ends-on-receipts-that-contradict': 'ignores-max-steps',
};

/** Wrong answers that are not named, and why. */
export const solvePricesUnnamed: Readonly<Record<string, string>> = {
  'counts-above-ten-cut': 'made to try large baskets; nobody is known to think so',
};
