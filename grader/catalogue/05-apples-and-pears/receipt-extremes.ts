import type { Params } from '../../model/values.ts';
import {
  cost,
  fair,
  QUARREL,
  SOLVED_SINGLES,
  type Task,
  THREAD,
  steps as withMaxSteps,
} from './receipt-tasks.ts';

/** Tasks far from the usual sizes, or with receipts that are alike: each is there for a mistake that others hide. */

/** Fields are read by their names: they may stand in any order, and there may be more. */
export const OTHER_ORDER: Task = {
  ...THREAD,
  start: { bias: 4, weights: [5, 9] },
  options: { maxSteps: 20_000, tolerance: 0.001 },
};
export const SOLVED_IN_OTHER_ORDER: Task = { ...SOLVED_SINGLES, start: { bias: 1, weights: [2, 4] } };
export const MORE_FIELDS: Task = {
  ...SOLVED_SINGLES,
  start: { shop: 7, weights: [2, 4], bias: 1, year: 2024 } as Params,
};

/** Prices of a few millionths: rounded, they would be others. */
export const TINY_START: Task = {
  baskets: [[3, 2]],
  totals: [0.7],
  start: { weights: [0.0000123, 0.0000457], bias: 0.0000678 },
  options: { tolerance: 2, maxSteps: 50 },
};

/** No step is allowed, so the loss is 1.000222^2 = 1.000444049…, and that of `CHEAPER` 0.0000162449…. */
export const PLAIN_LOSS: Task = {
  baskets: [[1]],
  totals: [0],
  start: { weights: [1.000222], bias: 0 },
  options: { tolerance: 0.001, maxSteps: 0 },
};
export const CHEAPER: Task = {
  ...PLAIN_LOSS,
  totals: [0.00003],
  start: { weights: [0.0040595], bias: 0.000001 },
  options: { tolerance: 1e-6, maxSteps: 0 },
};

/** Two receipts say the same, and the mean is over all three. */
export const TWICE_THE_SAME: Task = {
  baskets: [
    [3, 2],
    [3, 2],
    [1, 4],
  ],
  totals: [7, 7, 30],
  start: { weights: [5, 9], bias: 4 },
  options: { tolerance: 0.001, maxSteps: 2 },
};
/** Two of three say 10, so the best is 12, and not 13. */
export const TWO_AGAINST_ONE: Task = {
  ...QUARREL,
  baskets: [[2], [2], [2]],
  totals: [10, 10, 16],
};
/** The last of fifty says 60, and the others 10: the best is 11. */
export const LAST_OF_FIFTY: Task = {
  ...QUARREL,
  baskets: Array.from({ length: 50 }, () => [2]),
  totals: Array.from({ length: 50 }, (_, i) => (i === 49 ? 60 : 10)),
};

/** The first ten receipts come out at the start, and the others tell what pears cost. */
export const LATE_PEARS: Task = explainedBy([2, 5], 3, {
  baskets: Array.from({ length: 20 }, (_, i) => [1 + (i % 4), i < 10 ? 0 : 1 + (i % 3)]),
  start: { weights: [2, 30], bias: 3 },
});

/** Small baskets first and large ones later, many receipts: a rate from the first ten of them is far too large. */
export const GROWING: Task = explainedBy([2, 3], 1, {
  baskets: Array.from({ length: 30 }, (_, i) => {
    if (i < 10) {
      return [i % 2, (i + 1) % 2];
    }
    return i % 2 === 0 ? [45, 4 + (i % 3)] : [3 + (i % 5), 48];
  }),
  start: { weights: [3, 2], bias: 4 },
});

/** The fruits of each receipt of `SIXTY_FRUITS`. */
const SPANS = [
  [0, 50],
  [50, 55],
  [55, 60],
] as const;
const countOfFruit = (i: number) => (i < 50 ? 1 + ((i * 3) % 4) : 4 + ((i * 3) % 7));

/**
 * Sixty fruits on three receipts: fifty on the first, and more each of the last ten on the others, where no fee makes up
 * for prices that do not move. The steps are enough for one price at a time, too.
 */
export const SIXTY_FRUITS: Task = withMaxSteps(
  explainedBy(
    Array.from({ length: 60 }, (_, i) => 2 + ((i * 7) % 11)),
    3,
    {
      baskets: SPANS.map(([from, to]) =>
        Array.from({ length: 60 }, (_, i) => (from <= i && i < to ? countOfFruit(i) : 0)),
      ),
      start: { weights: Array.from({ length: 60 }, (_, i) => (i < 55 ? 3 + ((i * 5) % 7) : 20)), bias: 8 },
    },
  ),
  4000,
);

/**
 * Price and fee are hard to tell apart: plain descent needs 11,000 steps at the safe rate, and arrives in time at a tenth
 * of it. The start makes the first receipt 50 too low and the second 50 too high.
 */
export const LONG_WALK: Task = {
  baskets: [[5], [6]],
  totals: [35, 38],
  start: { weights: [103], bias: -530 },
  options: { tolerance: 10, maxSteps: 120_000 },
};

/** Prices of a thousandth and counts of up to 50: five decimals are too few. */
export const PENNIES: Task = {
  baskets: [
    [50, 1],
    [1, 40],
  ],
  totals: [0.02274, 0.02172],
  start: { weights: [0.0002, 0.0009], bias: 0 },
  options: { tolerance: 4e-9, maxSteps: 2000 },
};

function explainedBy(prices: readonly number[], fee: number, pile: Pick<Task, 'baskets' | 'start'>): Task {
  return fair({ ...pile, totals: pile.baskets.map(cost(prices, fee)) });
}
