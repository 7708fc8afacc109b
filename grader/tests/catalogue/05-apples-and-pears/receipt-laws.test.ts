import { describe, expect, test } from 'vitest';
import { reachesTolerance } from '../../../catalogue/05-apples-and-pears/receipt-goals.ts';
import {
  followsTotals,
  isRight,
  lossOfItsParams,
  neverWorse,
  staysAtGoodStart,
} from '../../../catalogue/05-apples-and-pears/receipt-laws.ts';
import {
  MIRRORED_SINGLES,
  SINGLES,
  SOLVED_SINGLES,
  steps,
  THREAD,
  withOtherTotals,
} from '../../../catalogue/05-apples-and-pears/receipt-tasks.ts';
import { lossOf } from '../../../catalogue/05-apples-and-pears/receipts.ts';
import type { Fit } from '../../../model/values.ts';

const found = (weights: number[], bias: number, loss: number, count: number): Fit => ({
  params: { weights, bias },
  loss,
  steps: count,
});
const start = found([12, 20], 4, 457, 0);
const solved = found([2, 4], 1, 0, 12);
const mirrored = found([60, 62], -57, 0, 12);
const oneStep = found([11, 19], 3, 14, 1);
const oneStepMirrored = found([13, 21], 4, 14, 1);

test('the start is as far from the totals as from the mirrored ones', () => {
  const { baskets, start: from, totals } = SINGLES;
  expect(lossOf(baskets, totals, from)).toBe(457);
  expect(lossOf(baskets, MIRRORED_SINGLES.totals, from)).toBe(457);
  expect(withOtherTotals(SINGLES)).toBe(MIRRORED_SINGLES);
});

test('other totals make the start worse, so that even a solver that stays answers in another way', () => {
  const task = steps(THREAD, 3);
  const { baskets, totals, start: from } = task;
  expect(lossOf(baskets, withOtherTotals(task).totals, from)).toBeGreaterThan(lossOf(baskets, totals, from));
});

describe('walks follow their totals', () => {
  test.each([
    [solved, mirrored],
    [oneStep, oneStepMirrored],
  ])('if they get there, and if they make but a step', (first, second) => {
    expect(followsTotals(first, second)).toBeNull();
  });

  test('params that explain the first receipts alone do not', () => {
    const fee = found([0, 0], 3, 0, 1);
    expect(followsTotals(fee, fee)).toMatchObject({ call: 1 });
  });

  test('the start, params that are the same for all totals, and too few of them do not', () => {
    expect(followsTotals(start, start)?.rationale).toMatch(/exactly those of the start/);
    expect(followsTotals(solved, solved)).toMatchObject({ call: 1 });
    expect(followsTotals(mirrored, mirrored)).toMatchObject({ call: 0 });
    expect(followsTotals(solved, found([3], 0, 0, 1))).toMatchObject({ call: 1, expected: '2 prices' });
  });

  test('what is expected is true of the right answer, too', () => {
    expect(followsTotals(solved, solved)?.expected).toBe(
      'params that fit the totals [3, 5, 65] better than [3, 5, 7]',
    );
    expect(followsTotals(start, start)?.expected).toBe(
      'params with a loss of less than 457, that of the start',
    );
  });
});

test('handing back the start with its right loss breaks each law', () => {
  expect(staysAtGoodStart(SOLVED_SINGLES, [found([2, 4], 1, 0, 0), start])).toMatchObject({ call: 1 });
  const claims = [found([2, 4], 1, 0, 0), { ...start, steps: 300 }];
  expect(staysAtGoodStart(SOLVED_SINGLES, claims)).toMatchObject({ call: 1 });
  expect(lossOfItsParams(SINGLES, [start, start])).not.toBeNull();
  expect(neverWorse(SINGLES, [start])).not.toBeNull();
  expect(isRight(SINGLES, start)).not.toBeNull();
});

test('a solver that works and does not count keeps what it had for a good start', () => {
  expect(staysAtGoodStart(SOLVED_SINGLES, [found([2, 4], 1, 0, 0), found([2, 4], 1, 0, 0)])).toBeNull();
  expect(staysAtGoodStart(SOLVED_SINGLES, [found([2, 4], 1, 0, 0), { ...oneStep, steps: 0 }])).toBeNull();
});

test('purity is earned with any right answer', () => {
  expect(isRight(SINGLES, solved)).toBeNull();
  expect(isRight(SINGLES, oneStep)).not.toBeNull();
  expect(isRight(steps(THREAD, 3), found([5, 9], 0, 398.5, 0))).toBeNull();
});

describe('why a walk stopped too early', () => {
  test('all prices times one factor are reported as that, and not as too few steps', () => {
    const fault = reachesTolerance({ ...THREAD, totals: [7, 30] }, [found([35 / 33, 63 / 33], 0, 0, 1)]);
    expect(fault?.rationale).toBe(
      'All prices are those of the start times 0.212. One factor can suit one receipt, and here are 2.',
    );
  });

  test('zeros are not', () => {
    expect(reachesTolerance(THREAD, [found([0, 0], 0, 29, 1)])?.rationale).not.toMatch(/times 0/);
  });

  test('half of the steps is enough, as the contract says', () => {
    expect(reachesTolerance(THREAD, [found([3, 2], 1, 0, 20_000)])?.rationale).toMatch(/half of the steps/);
  });
});
