import { describe, expect, test } from 'vitest';
import * as solution from '../../../../solutions/03-loss.ts';
import type { Call } from '../../../model/call.ts';
import { answersIn, type FailedCheck, failedChecks } from './failed-checks.ts';

const wrong = answersIn('wrong');
const failuresOf = async (name: string) => {
  const answer = wrong.find((one) => one.name === name);
  return answer === undefined ? [] : failedChecks(await answer.load(), answer.function);
};

describe('wrong answers that only an edge shows', () => {
  test.each([
    'mean-squared-error--cuts-off-large-losses',
    'mean-squared-error--cuts-off-large-predictions',
    'mean-squared-error--cuts-off-large-squares',
    'mean-squared-error--every-tenth-of-many',
    'mean-squared-error--first-thousand-only',
    'mean-squared-error--two-thousand-at-most',
    'mean-squared-error--last-thousand-only',
    'mean-squared-error--rounds-differences-to-three-decimals',
    'mean-squared-error--rounds-predictions-to-five-decimals',
    'mean-squared-error--rounds-to-eight-decimals',
    'mean-squared-error--tiniest-taken-for-zero',
    'mean-squared-error--takes-batches-off-the-predictions',
    'mnist-loss--takes-batches-off-the-predictions',
    'mnist-loss--cuts-off-far-predictions',
    'mnist-loss--every-tenth-of-many',
    'mnist-loss--first-thousand-only',
    'mnist-loss--flat-beyond-ten',
    'mnist-loss--two-thousand-at-most',
    'mnist-loss--rounds-predictions-to-five-decimals',
    'mnist-loss--rounds-predictions-to-three-decimals',
    'mnist-loss--small-costs-taken-for-zero',
    'mnist-loss--small-loss-taken-for-zero',
    'sigmoid--cuts-off-beyond-twelve',
    'sigmoid--flat-beyond-thirteen',
    'sigmoid--one-half-near-zero',
    'sigmoid--remembers-by-four-decimals',
    'sigmoid--rounds-x-to-five-decimals',
    'sigmoid--rounds-x-to-three-decimals',
  ])('%s', async (name) => {
    const failed = await failuresOf(name);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.map(({ path }) => path).filter((path) => !path.startsWith('e'))).toEqual([]);
  });
});

describe('one entry that is equal to another counts all the same', () => {
  const names = wrong
    .map(({ name }) => name)
    .filter((name) => /equal|by-prediction|different-ones/.test(name));
  const alike = new Set<string>();

  test.each(names)('%s is caught by an edge, which shows another answer than the others do', async (name) => {
    const [first] = await failuresOf(name);
    expect(first?.path).toMatch(/^e/);
    expect(alike).not.toContain(`${name.split('--')[0]} ${first?.fault.received}`);
    alike.add(`${name.split('--')[0]} ${first?.fault.received}`);
  });
});

/** Of two calls that do not go together, what is expected of the one is said by the other. */
const RELATION =
  /^(the same as|as much as|less than) for \[.*\], which gave \S+$|^the same as the first time|^another answer than before$|^a number( from 0 to 1)?$|^it throws an Error$| = 1$/;

describe('no report asks for a number that a right program would not give', () => {
  const reference = (call: Call) =>
    (solution as unknown as Record<string, (...args: readonly unknown[]) => number>)[call.function]?.(
      ...call.args,
    );

  test.each(wrong.map(({ name }) => name))('%s', async (name) => {
    const failed = await failuresOf(name);
    expect(failed.length).toBeGreaterThan(0);
    for (const { check, fault, calls } of failed) {
      if (!RELATION.test(fault.expected) && !check.id.endsWith('-manners')) {
        const right = reference(calls[fault.call] as Call) as number;
        expect(Number(fault.expected)).toBeCloseTo(right, 6 - Math.ceil(Math.log10(Math.abs(right) + 1)));
      }
    }
  });
});

describe('in words', () => {
  const shown = ({ fault }: FailedCheck) => `${fault.received}; ${fault.expected}`;
  const failureOf = async (name: string, id: string) => {
    const found = (await failuresOf(name)).find(({ check }) => check.id === id);
    return found === undefined ? null : shown(found);
  };

  test('a sum that doubles', async () => {
    expect(await failureOf('mean-squared-error--sum-instead-of-mean', 'squared-error-doubled')).toBe(
      '298; the same as for [13, 6, 4, 10], which gave 149',
    );
  });

  test('mistakes that cancel out', async () => {
    expect(await failureOf('mean-squared-error--not-squared', 'squared-error-no-cancelling')).toBe(
      '-1.5; as much as for [12, 9], which gave 3.5',
    );
  });

  test('a cost that is not less', async () => {
    expect(await failureOf('mnist-loss--only-threes-cost', 'mnist-loss-falls')).toBe(
      '0; less than for [0.25], which gave 0',
    );
  });
});
