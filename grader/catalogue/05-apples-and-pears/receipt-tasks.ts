import fc from 'fast-check';
import type { Vector } from '../../model/values.ts';
import { number, vector } from '../kinds/input-generators.ts';
import { areFairToAll } from './other-solvers.ts';
import { bestOf, fairOptions, leastGoal, lossOf, type Options, type Pile, rounding } from './receipts.ts';

export interface Task extends Pile {
  readonly options: Options;
}

export const cost = (prices: Vector, fee: number) => (basket: Vector) =>
  basket.reduce((sum, n, i) => sum + n * (prices[i] as number), fee);

/** Four counts that shrink to (3, 2, 4, 5): equal ones would hide which price goes with which. */
const row = (maxCount: number): fc.Arbitrary<number[]> =>
  fc.tuple(
    ...[
      [3, 2, 1, 4, 5, 0],
      [2, 3, 1, 4, 5, 0],
      [4, 2, 3, 1, 5, 0],
      [5, 2, 3, 1, 4, 0],
    ].map((usual) =>
      fc.oneof(
        { withCrossShrink: true },
        { weight: 4, arbitrary: fc.constantFrom(...usual) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: maxCount }) },
      ),
    ),
  );

/** Receipts that some prices and fee explain, each basket with at least one fruit in it. */
export const explained = (
  maxRows: number,
  maxCount: number,
  price: fc.Arbitrary<number>,
): fc.Arbitrary<Pile> =>
  fc
    .record({
      rows: fc.array(row(maxCount), { minLength: 1, maxLength: maxRows }),
      prices: vector(4, 4, price),
      fee: fc.constantFrom(2, 5, 0, 1),
      guess: fc.tuple(...[5, 9, 2, 7].map((first) => fc.oneof(fc.constant(first), number))),
      startFee: fc.constantFrom(3, -2, 0, 1),
      columns: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ rows, prices, fee, guess, startFee, columns }) => {
      const baskets = rows.map((row) => row.slice(0, columns));
      return {
        baskets,
        totals: baskets.map(cost(prices, fee)),
        start: { weights: guess.slice(0, columns), bias: startFee },
      };
    });

export const cents = fc.oneof(fc.constantFrom(1, 2, 5, 9, 3, 20), fc.integer({ min: 0, max: 1000 }));
export const fair = (pile: Pile): Task => ({ ...pile, options: fairOptions(pile) });
export const explainedTasks = explained(12, 50, cents)
  .map(fair)
  .filter((task) => areFairToAll(task, task.options.maxSteps, task.options.tolerance));

/**
 * Totals that no prices explain: in turn a third too low, right, and a third too high. Only those are kept for which
 * plain descent gets within 1% of the least loss in a fifth of the steps. Nothing ends these walks before `maxSteps`,
 * so `maxSteps` is smaller.
 */
export const contradictoryTasks = explained(20, 20, cents)
  .map((pile) => ({
    ...pile,
    totals: pile.totals.map((total, i) => total + ((i % 3) - 1) * Math.ceil(total / 3)),
  }))
  .map((pile) => ({ pile, best: bestOf(pile.baskets, pile.totals) }))
  .filter(({ pile, best }) => best.loss > 100 * rounding(pile))
  .map(({ pile, best }) => ({ pile, best, options: fairOptions(pile, best) }))
  .filter(({ best, options }) => options.tolerance <= 0.01 * best.loss)
  .map(({ pile, best, options }) => ({
    best,
    task: { ...pile, options: { ...options, maxSteps: Math.min(options.maxSteps, 2000) } },
  }))
  .filter(({ task, best }) => areFairToAll(task, task.options.maxSteps, leastGoal(task, best.loss)))
  .map(({ task }) => task);

export const THREAD: Task = {
  baskets: [
    [3, 2],
    [1, 1],
  ],
  totals: [7, 3],
  start: { weights: [5, 9], bias: 0 },
  options: { tolerance: 0.001, maxSteps: 20_000 },
};
/** Plain descent at the safe rate needs some 300 steps: more than a hundred, and far fewer than allowed. */
export const TO_THE_CENT: Task = { ...THREAD, options: { tolerance: 1e-6, maxSteps: 20_000 } };
/** So cheap that every digit of the loss counts; plain descent needs some 30 steps. */
export const CHEAP: Task = {
  baskets: [
    [1, 0],
    [1, 1],
  ],
  totals: [0.03, 0.05],
  start: { weights: [0.01, 0.01], bias: 0.002 },
  options: { tolerance: 1e-8, maxSteps: 2000 },
};
export const ONE_RECEIPT: Task = {
  ...THREAD,
  baskets: [[3, 2]],
  totals: [7],
  options: { tolerance: 0.001, maxSteps: 1000 },
};
export const MARKET: Task = fair({
  baskets: Array.from({ length: 50 }, (_, i) => [(i * 7) % 51, (i * 13 + 5) % 47, (i * 29 + 11) % 50]),
  totals: Array.from({ length: 50 }, (_, i) =>
    cost([1000, 3, 250], 4)([(i * 7) % 51, (i * 13 + 5) % 47, (i * 29 + 11) % 50]),
  ),
  start: { weights: [0, 900, -500], bias: 100 },
});
export const NOTHING_BOUGHT: Task = {
  baskets: [[0, 0]],
  totals: [4],
  start: { weights: [5, 9], bias: 7 },
  options: { tolerance: 1e-3, maxSteps: 100 },
};
export const DEAR: Task = fair({
  baskets: [[50], [1]],
  totals: [50_000, 1000],
  start: { weights: [0], bias: 0 },
});
/** Two people bought the same and paid differently: the mean, 12, is the best there is. */
export const QUARREL: Task = {
  baskets: [[2], [2]],
  totals: [10, 14],
  start: { weights: [9], bias: 0 },
  options: { tolerance: 1e-3, maxSteps: 200 },
};

/** Those who buy more pay less: the best price is -3, and the fee 14. */
export const DISCOUNT: Task = {
  baskets: [[1], [1], [3], [3]],
  totals: [10, 12, 4, 6],
  start: { weights: [5], bias: 0 },
  options: { tolerance: 1e-3, maxSteps: 8000 },
};

/** Far more steps than it takes: a solver that reports all of them does not count, or walks on. */
export const EASY: Task = { ...ONE_RECEIPT, options: { ...ONE_RECEIPT.options, maxSteps: 100_000 } };

/** The first ten agree with each other, and twenty more contradict them. */
export const LONG_QUARREL: Task = {
  ...QUARREL,
  baskets: Array.from({ length: 30 }, () => [2]),
  totals: Array.from({ length: 30 }, (_, i) => (i < 10 ? 10 : 40)),
};

export const steps = (input: Task, maxSteps: number): Task => ({
  ...input,
  options: { ...input.options, maxSteps },
});

/** The same with one basket changed. */
export const withBasket = (input: Task, at: number, change: (basket: Vector) => Vector): Task => ({
  ...input,
  baskets: input.baskets.map((basket, i) => (i === at ? change(basket) : basket)),
});

/** The tolerance is as large as the loss of the start, or larger. */
export const goodEnough = (pile: Pile): Task => ({
  ...pile,
  options: { tolerance: Math.ceil(2 * lossOf(pile.baskets, pile.totals, pile.start)) + 1, maxSteps: 50 },
});

/** A loss of exactly 1, which is at most the tolerance. */
export const JUST_GOOD_ENOUGH: Task = {
  baskets: [[1]],
  totals: [3],
  start: { weights: [2], bias: 0 },
  options: { tolerance: 1, maxSteps: 50 },
};

/**
 * One step is allowed, and nearly any learning rate makes it a good one. (With more steps, a solver that takes some
 * back may rightly count fewer than are allowed.)
 */
export const ONE_STEP: Task = {
  ...JUST_GOOD_ENOUGH,
  start: { weights: [9], bias: 0 },
  options: { tolerance: 0.001, maxSteps: 1 },
};

/** Sacks of fruit: the safe rate gets there in one step, and a rate without the squares crawls. */
export const SACKS: Task = {
  baskets: [[50, 50]],
  totals: [700],
  start: { weights: [0, 0], bias: 0 },
  options: { tolerance: 0.01, maxSteps: 200 },
};

/**
 * At most one of each fruit, so that squared counts are the counts: any learning rate gets there that is not far off,
 * and the start is far from good. A solver that does no work stands out.
 */
export const SINGLES: Task = fair({
  baskets: [
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  totals: [3, 5, 7],
  start: { weights: [12, 20], bias: 4 },
});
/** The same with a start that explains all of them: 2 and 4, and a fee of 1. */
export const SOLVED_SINGLES: Task = { ...SINGLES, start: { weights: [2, 4], bias: 1 } };
/**
 * The last total as far from the start on the other side: the loss of the start is the same, the prices are others, and
 * whoever explains the first receipts alone does not see it.
 */
export const MIRRORED_SINGLES: Task = { ...SINGLES, totals: [3, 5, 65] };

/**
 * The same with other totals, whose right answer is another one. Even a solver that rightly takes back its first few
 * steps returns another loss: each total is a thousand further from what the start makes it.
 */
export function withOtherTotals(input: Task): Task {
  if (input === SINGLES) {
    return MIRRORED_SINGLES;
  }
  const { weights, bias } = input.start;
  return {
    ...input,
    totals: input.totals.map((total, i) => {
      const guessed = cost(weights, bias)(input.baskets[i] as Vector);
      return total + (total < guessed ? -1000 : 1000);
    }),
  };
}
