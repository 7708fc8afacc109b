import type { Answer, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';
import { inSeconds } from '../text/english.ts';
import { formatAnswer } from './difference.ts';
import { explainOddValue } from './odd-value.ts';
import { thrownInWords } from './thrown.ts';

/**
 * The fault of a reply that holds no value to judge: the call threw, hung or crashed, or returned a value of
 * the wrong kind or one that is not finite. Null if there is a finite value.
 *
 * @param call which of the calls of the case it is, from 0
 * @param expected the expected answer, as text
 */
export function faultOfReply(reply: Reply, call: number, expected: string): Fault | null {
  switch (reply.kind) {
    case 'value':
      return faultOfInfinite(reply.value, call, expected);
    case 'odd-value':
      return { call, expected, received: reply.received, ...explainOddValue(reply.received, expected) };
    case 'threw':
      return {
        call,
        expected,
        received: reply.isError ? `it threw: ${reply.message}` : `it threw ${reply.message}`,
        rationale: `It threw ${thrownInWords(reply)} instead of returning an answer.`,
        help: 'Try this one call by itself, and follow it line by line to the place that throws.',
        status: 'threw',
        location: reply.location,
      };
    case 'timed-out':
      return {
        call,
        expected,
        received: 'no answer',
        rationale: `It was still running after ${inSeconds(reply.milliseconds)} and was stopped.`,
        help: 'Look at each loop of your function: what makes it end, and does that happen in this call?',
        status: 'timed-out',
      };
    case 'out-of-memory':
      return {
        call,
        expected,
        received: 'no answer',
        rationale: 'It used up all its memory, and was stopped.',
        help: 'Which list grows, and what makes it stop?',
        status: 'out-of-memory',
      };
    case 'crashed':
      if (reply.limit === 'answers') {
        return {
          call,
          expected,
          received: 'no answer',
          rationale: 'Its answers are so long that together they are too large to read.',
          help: 'How long should the list be, and how long is yours?',
          status: 'crashed',
        };
      }
      return {
        call,
        expected,
        received: 'no answer',
        rationale: `It ended the program that runs it: ${reply.message}`,
        help: 'Hand over the answer with `return`, and leave the process and its pipes alone.',
        status: 'crashed',
      };
  }
}

function faultOfInfinite(answer: Answer, call: number, expected: string): Fault | null {
  const found = notFinite(answer, '');
  if (found === null) {
    return null;
  }
  const where = found.place === '' ? '' : ` in ${found.place}`;
  return {
    call,
    expected,
    received: formatAnswer(answer) ?? `${found.value}${where}`,
    rationale:
      where === ''
        ? `The answer is ${found.value}; it should be a finite number.`
        : `The answer has ${found.value}${where}; every number in it should be finite.`,
    help: Number.isNaN(found.value) ? NAN_HELP : INFINITY_HELP,
  };
}

/** The first number of an answer that is not finite, and its place; or null. */
function notFinite(answer: unknown, place: string): { value: number; place: string } | null {
  if (typeof answer === 'number') {
    return Number.isFinite(answer) ? null : { value: answer, place };
  }
  if (typeof answer === 'object' && answer !== null) {
    for (const [key, part] of Object.entries(answer)) {
      const found = notFinite(part, placeOf(place, key, Array.isArray(answer)));
      if (found !== null) {
        return found;
      }
    }
  }
  return null;
}

/** `weights[0]`, `params.bias`; `[2]` of a bare list. */
function placeOf(place: string, key: string, isList: boolean): string {
  return isList ? `${place}[${key}]` : [place, key].filter(Boolean).join('.');
}

const NAN_HELP =
  'Print the parts that go into it: which is the first that is NaN? 0 / 0 makes one, and so does undefined in a sum.';
const INFINITY_HELP =
  'Print the parts that go into it: which is the first that is Infinity? A division by 0 makes one, and so does e to a large power.';
