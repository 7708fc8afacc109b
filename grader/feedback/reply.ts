import type { Answer, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';
import { inSeconds } from '../text/english.ts';
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
      return {
        call,
        expected,
        received: reply.received,
        rationale: `It returned ${reply.received}.`,
        help:
          ODD_VALUE_HELP.find(([pattern]) => pattern.test(reply.received))?.[1] ?? 'Look at what it returns.',
      };
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
        help: 'Look at your loops: what makes each of them end, and does that happen in this call? If they do end, it takes too long: is something worked out again and again that could be worked out once?',
        status: 'timed-out',
      };
    case 'out-of-memory':
      return {
        call,
        expected,
        received: 'no answer',
        rationale: 'It used up all its memory, and was stopped.',
        help: 'Is there a list that grows in a loop that does not end, or one outside of the function that every call makes longer?',
        status: 'out-of-memory',
      };
    case 'crashed':
      if (reply.limit === 'answers') {
        return {
          call,
          expected,
          received: 'no answer',
          rationale: 'Its answers are so long that together they are too large to read.',
          help: 'How long should the list be, and how long is yours? If it is outside of the function, each call makes it longer.',
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
    received: `${found.value}${where}`,
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
  'NaN is the result of 0 / 0, of undefined in a sum or a product, or of numbers that have grown past all bounds (Infinity / Infinity, Infinity - Infinity), for example with a learning rate that is too large. Which can happen here?';
const INFINITY_HELP =
  'Infinity is the result of dividing by 0, of e to a large power, or of numbers that grow with every step. Which is it here?';
const ODD_VALUE_HELP: readonly (readonly [RegExp, string])[] = [
  [
    /^undefined$/,
    'Nothing was returned: is a `return` missing, perhaps in one branch, or in an arrow function with { }?',
  ],
  [/^a promise/, 'Remove the word `async`: there is nothing to wait for here.'],
  [
    /hole/,
    'Array(n) is a list of holes, and map skips holes. Array.from({ length: n }, () => …) fills each place.',
  ],
  [/^a function/, 'It returns a function that nobody calls: call it, and return its answer.'],
  [
    /entry \d+ is/,
    'Every entry of the list should be of the same kind: which one is not, and where does it come from?',
  ],
];
