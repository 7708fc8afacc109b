import { expect, it } from 'vitest';
import { explainGrowth } from '../../feedback/answer-size.ts';
import { faultOfReply } from '../../feedback/reply.ts';
import type { Reply } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';

const tooLarge: Reply = { kind: 'crashed', message: 'too large to read', limit: 'answers' };
const fault = faultOfReply(tooLarge, 0, '3') as Fault;

/** Answers with lists of these lengths, and then one that is too large. */
function repliesOf(...lengths: readonly number[]): readonly Reply[] {
  const answers = lengths.map((length, i) => {
    const weights = new Array<number>(length).fill(0);
    const value = i % 2 === 0 ? { weights, bias: 0 } : { params: { weights, bias: 0 }, loss: 0, steps: 0 };
    return { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 } as const;
  });
  return [...answers, tooLarge];
}

const GROWING = Array.from({ length: 12 }, (_, i) => 2 + i);
const HELP = expect.stringContaining('is it outside of the function?');

it('a list that every call makes longer is named', () => {
  expect(explainGrowth(fault, repliesOf(...GROWING))).toMatchObject({
    status: 'crashed',
    rationale: expect.stringContaining('its answers got longer, from 2 numbers to 13,'),
    help: HELP,
  });
});

it('also if it was noticed by its values first', () => {
  const wrong: Fault = { call: 0, rationale: 'two too many', help: 'count', expected: '2', received: '4' };
  expect(explainGrowth(wrong, repliesOf(...GROWING).slice(0, -1))).toEqual({ ...wrong, help: HELP });
  expect(explainGrowth(wrong, repliesOf(...GROWING, 1))).toBe(wrong);
  expect(explainGrowth(wrong, repliesOf(2, 3, 4))).toBe(wrong);
});

it('answers that are long from the start are not', () => {
  expect(explainGrowth(fault, repliesOf(...new Array(12).fill(900)))).toBe(fault);
  expect(explainGrowth(fault, [tooLarge])).toBe(fault);
  expect(fault.rationale).toContain('so long that together they are too large');
});

it('another fault stays as it is', () => {
  const exit: Reply = { kind: 'crashed', message: 'exit code 0' };
  const crashed = faultOfReply(exit, 0, '3') as Fault;
  expect(explainGrowth(crashed, [...repliesOf(...GROWING).slice(0, -1), exit])).toBe(crashed);
});
