import type { Misconception } from '../../../../model/exercise.ts';
import { countingMisconceptions } from './counting.ts';
import { directionMisconceptions } from './direction.ts';
import { feeMisconceptions } from './fee.ts';
import { lossMisconceptions } from './loss.ts';
import { rateMisconceptions } from './rate.ts';
import { receiptMisconceptions } from './receipts.ts';
import { refusingMisconceptions } from './refusing.ts';
import { startMisconceptions } from './start.ts';
import { stoppingMisconceptions } from './stopping.ts';

export const solvePricesMisconceptions: readonly Misconception[] = [
  ...countingMisconceptions,
  ...lossMisconceptions,
  ...startMisconceptions,
  ...feeMisconceptions,
  ...receiptMisconceptions,
  ...rateMisconceptions,
  ...directionMisconceptions,
  ...stoppingMisconceptions,
  ...refusingMisconceptions,
];
