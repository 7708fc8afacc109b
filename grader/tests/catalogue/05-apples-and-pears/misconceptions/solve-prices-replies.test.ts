import { expect, test } from 'vitest';
import { solvePricesMisconceptions } from '../../../../catalogue/05-apples-and-pears/misconceptions/solve-prices/index.ts';
import type { Argument, Call, Reply } from '../../../../model/call.ts';
import type { Fit, Params } from '../../../../model/values.ts';
import { value } from './walkers.ts';

/** What is detected in a single reply, made by hand. */

const start: Params = { weights: [5, 9], bias: 0 };
const baskets = [
  [3, 2],
  [1, 1],
];
const found = (weights: number[], bias: number, loss: number, steps: number): Fit => ({
  params: { weights, bias },
  loss,
  steps,
});
const call = (args: readonly Argument[], throws = false): Call => ({
  function: 'solvePrices',
  answer: 'fit',
  args,
  ...(throws && { throws }),
});
const solve = (maxSteps: number, tolerance = 0.001, from = start) =>
  call([baskets, [7, 3], from, { tolerance, maxSteps }]);
const ALL = { tolerance: 0.001, maxSteps: 5 };
const noReceipts = call([[], [], start, ALL], true);
const totalTooMany = call([baskets, [7, 3, 1], start, ALL], true);
const basketTooLong = call(
  [
    [
      [3, 2, 4],
      [1, 1],
    ],
    [7, 3],
    start,
    ALL,
  ],
  true,
);
const oneReceipt = call([[[3, 2]], [7], start, ALL]);
const nothingBought = call([[[0, 0]], [4], start, ALL]);

const moved = value(found([1, 2], 0, 0, 1));
const stayed = value(found([5, 9], 0, 398.5, 0));
const threw = (message: string): Reply => ({ kind: 'threw', isError: true, message, location: null });
const noPrices = threw('no prices found');
const crash = threw("Cannot read properties of undefined (reading 'map')");

test.each<[string, Call, Reply, boolean | null]>([
  ['moves-the-start', solve(5), value(found([1, 2], 0, 0, 1), { changed: 2 }), true],
  ['moves-the-start', solve(5), value(found([1, 2], 0, 0, 1), { changed: 3 }), null],
  ['counts-max-steps-down', solve(5), value(found([1, 2], 0, 0, 1), { changed: 3 }), true],
  ['changes-the-receipts', solve(5), value(found([1, 2], 0, 0, 1), { changed: 0 }), true],
  ['changes-the-receipts', solve(5), value(found([1, 2], 0, 0, 1), { changed: 1 }), true],
  ['changes-the-receipts', solve(5), moved, null],
  ['picks-receipts-with-math-random', solve(5), value(found([1, 2], 0, 0, 1), { mathRandom: 2 }), true],
  ['picks-receipts-with-math-random', solve(5), moved, null],
  ['loss-forgotten', solve(5), { kind: 'odd-value', received: 'an object without a loss' }, true],
  ['loss-forgotten', solve(5), { kind: 'odd-value', received: 'an object without params' }, false],
  ['loss-forgotten', solve(5), moved, false],
  ['totals-not-counted', totalTooMany, moved, true],
  ['totals-not-counted', totalTooMany, noPrices, null],
  ['totals-not-counted', noReceipts, moved, false],
  ['totals-not-counted', basketTooLong, moved, false],
  ['totals-not-counted', solve(5), moved, null],
  ['basket-lengths-not-looked-at', basketTooLong, moved, true],
  ['basket-lengths-not-looked-at', totalTooMany, moved, false],
  ['nothing-to-do-where-there-are-no-receipts', noReceipts, moved, true],
  ['nothing-to-do-where-there-are-no-receipts', basketTooLong, moved, false],
  ['catches-the-errors', noReceipts, moved, true],
  ['catches-the-errors', basketTooLong, noPrices, false],
  ['needs-enough-receipts', oneReceipt, noPrices, true],
  ['needs-enough-receipts', oneReceipt, crash, false],
  ['needs-enough-receipts', oneReceipt, moved, false],
  ['needs-enough-receipts', basketTooLong, noPrices, null],
  ['throws-where-nothing-was-bought', nothingBought, noPrices, true],
  ['throws-where-nothing-was-bought', solve(5), noPrices, false],
  ['throws-where-nothing-was-bought', nothingBought, value(found([5, 9], 4, 0, 1)), false],
  ['throws-where-the-tolerance-is-not-reached', solve(1), noPrices, true],
  ['throws-where-the-tolerance-is-not-reached', solve(1), stayed, false],
  ['throws-where-the-tolerance-is-not-reached', solve(1), moved, null],
  ['throws-where-the-tolerance-is-not-reached', solve(1), crash, false],
  ['last-jump-not-counted', solve(0), value(found([-3.9, 2.7], -3.7, 0, 0)), true],
  ['last-jump-not-counted', solve(0), value(found([1, 2], 0, 0, 0)), false],
  ['last-jump-not-counted', solve(0), stayed, false],
  ['goes-on-from-the-last-call', solve(0), value(found([1, 3], 2, 9, 0)), true],
  ['goes-on-from-the-last-call', solve(0), value(found([0, 0], 0, 29, 0)), false],
  ['goes-on-from-the-last-call', solve(0), stayed, null],
  ['steps-outside-the-function', solve(3), value(found([5, 9], 0, 398.5, 17)), true],
  ['steps-outside-the-function', solve(3), value(found([1, 2], 0, 0, 0)), false],
  ['ignores-the-tolerance', solve(4, 1000), value(found([1, 2], 0, 0, 4)), true],
  ['ignores-the-tolerance', solve(4, 1000), stayed, false],
  ['loss-never-measured-again', solve(9), value(found([1, 2], 0, 398.5, 9)), true],
  ['loss-never-measured-again', solve(9), value(found([1, 2], 0, 1, 9)), false],
  ['loss-of-the-step-before', solve(1), value(found([1, 2], 0, 398.5, 1)), true],
  ['loss-of-the-step-before', solve(1), moved, false],
  ['loss-of-the-step-before', solve(2), value(found([1, 2], 0, 398.5, 2)), false],
  ['rescales-the-guess', solve(1), value(found([2.5, 4.5], 0, 62.5, 1)), true],
  ['rescales-the-guess', solve(1), moved, false],
  ['learning-rate-too-large', solve(1), value(found([-84, -54], -37, 1e5, 1)), true],
  ['learning-rate-too-large', solve(1), value(found([94, 72], 37, 1e5, 1)), false],
  ['walks-uphill', solve(1), value(found([94, 72], 37, 1e5, 1)), true],
  ['walks-uphill', solve(1), value(found([-84, -54], -37, 1e5, 1)), false],
  [
    'steps-of-a-fixed-length',
    solve(1),
    value(found(along(0.5), -37 * (0.5 / Math.hypot(89, 63, 37)), 1, 1)),
    true,
  ],
  [
    'steps-of-a-fixed-length',
    solve(1),
    value(found(along(0.3), -37 * (0.3 / Math.hypot(89, 63, 37)), 1, 1)),
    false,
  ],
  ['keeps-asking-for-the-slope-of-the-start', solve(4), value(found([5 - 8.9, 9 - 6.3], -3.7, 1, 4)), true],
  ['keeps-asking-for-the-slope-of-the-start', solve(4), moved, false],
  ['stops-where-one-receipt-comes-out', solve(9), value(found([-1, 5], 0, 0.5, 3)), true],
  ['stops-where-one-receipt-comes-out', solve(9), value(found([1, 5], 0, 22.5, 3)), false],
  [
    'solves-the-equations-and-divides-by-zero',
    solve(1),
    value(found([Number.NaN, 1], 0, Number.NaN, 1)),
    true,
  ],
  ['solves-the-equations-and-divides-by-zero', solve(9), moved, null],
  ['learning-rate-without-the-fee', nothingBought, value(found([Number.NaN, 9], 4, Number.NaN, 1)), true],
  ['learning-rate-without-the-fee', solve(1), value(found([Number.NaN, 9], 4, Number.NaN, 1)), false],
])('%s', (id, asked, reply, expected) => {
  const misconception = solvePricesMisconceptions.find((one) => one.id === id);
  expect(misconception?.detect?.(asked, reply)).toBe(expected);
});

/** The prices after a step of this length along the slope at 5 and 9: 89, 63, and 37 for the fee. */
function along(size: number): number[] {
  const rate = size / Math.hypot(89, 63, 37);
  return [5 - 89 * rate, 9 - 63 * rate];
}
