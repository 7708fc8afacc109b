import { describe, expect, test } from 'vitest';
import { areMissing } from '../../../catalogue/04-gradient-step/checks/numbers-moved.ts';
import { answerIn, faultsOf } from './faults-of.ts';

const earns = async (id: string, folder: 'wrong' | 'lazy', file: string) =>
  faultsOf(id, await answerIn(folder, file)).length === 0;

describe('a law is not earned without looking at the arguments', () => {
  test.each([
    ['steepest-way', 'gradient--zeros'],
    ['steepest-way', 'gradient--next-to-nothing'],
    ['steepest-way', 'gradient--tiny-and-random'],
    ['steepest-way', 'gradient--first-weight-only'],
    ['flat-at-the-answer', 'gradient--zeros'],
    ['flat-at-the-answer', 'gradient--first-row-only'],
    ['flat-at-the-answer', 'gradient--one-row-or-none'],
    ['flat-at-the-answer', 'gradient--first-weight-only'],
    ['gradient-manners', 'gradient--zeros'],
    ['rate-zero-stays', 'gradient-step--params-handed-back'],
    ['rate-zero-stays', 'gradient-step--a-hair-away'],
    ['rate-zero-stays', 'gradient-step--first-weight-only'],
    ['twice-the-rate', 'gradient-step--params-handed-back'],
    ['twice-the-rate', 'gradient-step--a-hair-away'],
    ['twice-the-rate', 'gradient-step--first-weight-only'],
    ['gradient-step-manners', 'gradient-step--params-handed-back'],
  ])('%s, by %s', async (id, file) => {
    expect(await earns(id, 'lazy', file)).toBe(false);
  });
});

describe('one mistake does not cost the points for the rest', () => {
  test.each([
    ['steepest-way', 'gradient--bias-does-not-move'],
    ['steepest-way', 'gradient--leaves-out-the-last-weight'],
    ['flat-at-the-answer', 'gradient--bias-does-not-move'],
    ['flat-at-the-answer', 'gradient--leaves-out-the-last-weight'],
    ['flat-at-the-answer', 'gradient--forgets-the-2'],
    ['flat-at-the-answer', 'gradient--sum-instead-of-mean'],
    ['gradient-lengths', 'gradient--sign-of-the-error'],
    ['gradient-lengths', 'gradient--clipped-at-a-hundred'],
    ['rate-zero-stays', 'gradient-step--bias-does-not-move'],
    ['rate-zero-stays', 'gradient-step--weights-do-not-move'],
    ['rate-zero-stays', 'gradient-step--leaves-out-the-last-weight'],
    ['twice-the-rate', 'gradient-step--bias-does-not-move'],
    ['twice-the-rate', 'gradient-step--weights-do-not-move'],
    ['twice-the-rate', 'gradient-step--adds'],
    ['gradient-step-lengths', 'gradient-step--learning-rate-ignored'],
    ['gradient-step-lengths', 'gradient-step--by-the-sign-only'],
    ['gradient-step-lengths', 'gradient-step--rounds-to-two-decimals'],
  ])('%s is earned by %s', async (id, file) => {
    expect(await earns(id, 'wrong', file)).toBe(true);
  });
});

describe('numbers are missing if all after the first are next to 0', () => {
  const expected = [4, 5, -6].map((value) => ({ value, magnitude: 10 }));

  test.each([
    [[0, 0, 0], true],
    [[4, 0, 0], true],
    [[4, 1e-5, -1e-5], true],
    [[4], true],
    [[0, 5, 0], false],
    [[0, 0, -6], false],
    [[0, 1, 0], false],
  ])('%j', (received, missing) => {
    expect(areMissing(received, expected)).toBe(missing);
  });

  test('nothing is asked of fewer than three, or if one should be next to 0', () => {
    expect(areMissing([0, 0], expected.slice(0, 2))).toBe(false);
    expect(areMissing([0, 0, 0], [...expected.slice(0, 2), { value: 1e-4, magnitude: 10 }])).toBe(false);
  });
});
