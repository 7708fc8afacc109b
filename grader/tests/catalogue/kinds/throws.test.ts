import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../model/call.ts';
import { throwsOnNegative } from '../../engine/checks.ts';

const good: Reply = { kind: 'value', value: 2, changed: null, drawn: 0, mathRandom: 0 };
const other: Reply = { ...good, value: 3 };
const threw = (message: string, isError = false): Reply => ({
  kind: 'threw',
  isError,
  message,
  location: null,
});

describe('a check that asks for an Error', () => {
  it('takes any Error', () => {
    expect(throwsOnNegative.judge(4, [good, other, threw('the class Error itself', true)])).toBeNull();
  });

  it.each([
    ['the class Error itself', 'You threw the class Error itself. Write `throw new Error('],
    ['the text "no"', 'Write `throw new Error('],
    ['undefined', 'Write `throw new Error('],
  ])('says what was thrown instead: %s', (thrown, help) => {
    expect(throwsOnNegative.judge(4, [good, other, threw(thrown)])).toEqual({
      call: 2,
      expected: 'it throws an Error',
      received: `it threw ${thrown}`,
      rationale: `It is right to throw here: no square is negative. But it threw ${thrown}, which is not an Error.`,
      help: expect.stringContaining(help),
    });
  });

  it('is not earned by a function that gives both good calls the same answer', () => {
    expect(throwsOnNegative.judge(4, [good, good, threw('no', true)])).toMatchObject({
      call: 1,
      expected: 'another answer than before',
    });
  });
});
