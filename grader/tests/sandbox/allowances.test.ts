import { expect, it } from 'vitest';
import { Allowances } from '../../sandbox/allowances.ts';
import { DEFAULT_LIMITS, SUBMISSION_TIME_FACTOR } from '../../sandbox/limits.ts';

const limits = { ...DEFAULT_LIMITS, totalMs: 1000, answersLength: 10 };
const spend = ({ budgets }: ReturnType<Allowances['ofFunction']>, ms: number) => {
  for (const budget of budgets) {
    budget.spend({ computing: ms, waiting: 0, wall: ms });
  }
};

it('what one function uses up, all others still have', () => {
  const allowances = new Allowances(limits);
  const greedy = allowances.ofFunction('01-first', 'one', 'verdict');
  spend(greedy, 1000);
  greedy.receive(100);
  greedy.halveShare(0.25);
  expect(greedy.spent(() => 1)).toEqual({ kind: 'timed-out', milliseconds: 1000, limit: 'function' });
  for (const other of [
    allowances.ofFunction('01-first', 'two', 'verdict'),
    allowances.ofFunction('02-second', 'one', 'verdict'),
    allowances.ofFunction('01-first', 'one', 'example'),
    allowances.ofLoading('01-first'),
  ]) {
    expect(other.spent(() => 1)).toBeNull();
    expect(other.share).toBe(1);
  }
  expect(allowances.ofFunction('01-first', 'one', 'verdict')).toBe(greedy);
});

it('each of its limits ends it: time, more of it on a slow machine, and the size of answers', () => {
  const allowances = new Allowances(limits);
  const slow = allowances.ofFunction('01-first', 'slow', 'verdict');
  spend(slow, 1500);
  expect(slow.spent(() => 2)).toBeNull();
  const long = allowances.ofFunction('01-first', 'long', 'verdict');
  long.receive(20);
  expect(long.spent(() => 1)).toBeNull();
  long.receive(1);
  expect(long.spent(() => 1)).toMatchObject({ kind: 'crashed', limit: 'answers' });
});

it('a timeout halves the share, down to the least', () => {
  const allowance = new Allowances(limits).ofFunction('01-first', 'one', 'verdict');
  const shares = [1, 2, 3].map(() => {
    allowance.halveShare(0.25);
    return allowance.share;
  });
  expect(shares).toEqual([0.5, 0.25, 0.25]);
});

it('the cap of the submission ends everything, and is far above what 13 functions and six files can use', () => {
  const allowances = new Allowances(limits);
  for (let i = 0; i < 13; i += 1) {
    spend(allowances.ofFunction('01-first', `f${i}`, 'verdict'), 1000);
    spend(allowances.ofFunction('01-first', `f${i}`, 'second-verdict'), 1000);
    spend(allowances.ofFunction('01-first', `f${i}`, 'example'), 100);
    spend(allowances.ofLoading(`0${i % 6}-file`), i < 6 ? 1000 : 0);
  }
  expect(allowances.ofLoading('01-first').spent(() => 1)).toBeNull();
  spend(allowances.ofFunction('01-first', 'last', 'verdict'), SUBMISSION_TIME_FACTOR * 500 + 1000);
  expect(allowances.ofLoading('01-first').spent(() => 1)).toEqual({
    kind: 'timed-out',
    milliseconds: SUBMISSION_TIME_FACTOR * 1000,
    limit: 'submission',
  });
});
