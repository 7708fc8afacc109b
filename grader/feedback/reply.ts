import type { Answer, Reply } from '../model/call.ts';
import type { Fault } from '../model/exercise.ts';

/**
 * The fault of a reply that carries no value that could be judged: it threw, hung, crashed, or gave a
 * value of the wrong kind or one that is not finite. Null where there is a finite value.
 *
 * @param expected what was wanted instead, as text
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
        rationale: `It gave back ${reply.received}.`,
        help:
          ODD_VALUE_HELP.find(([pattern]) => pattern.test(reply.received))?.[1] ??
          'Look at what is given back.',
      };
    case 'threw':
      return {
        call,
        expected,
        received: `it threw: ${reply.message}`,
        rationale: `It threw “${reply.message}” where an answer was wanted.`,
        help: 'Try this very call by itself, and follow it line by line to the place that throws.',
        status: 'threw',
        location: reply.location,
      };
    case 'timed-out':
      return {
        call,
        expected,
        received: 'no answer',
        rationale: `It was still running after ${reply.milliseconds / 1000} seconds and was stopped.`,
        help: 'Look at your loops: what makes each of them end, and does that come true for this call? If they do end, it takes too long: is something worked out again and again that could be worked out once?',
        status: 'timed-out',
      };
    case 'out-of-memory':
      return {
        call,
        expected,
        received: 'no answer',
        rationale: 'It used up all the memory it may have, and was stopped.',
        help: 'Look for a list that grows in a loop that does not end.',
        status: 'out-of-memory',
      };
    case 'crashed':
      return {
        call,
        expected,
        received: 'no answer',
        rationale: `It ended the program it runs in: ${reply.message}`,
        help: 'Give the answer back with `return`, and leave the process and its pipes alone.',
        status: 'crashed',
      };
  }
}

function faultOfInfinite(answer: Answer, call: number, expected: string): Fault | null {
  const odd = oddNumber(answer, '');
  if (odd === null) {
    return null;
  }
  const place = odd.place === '' ? '' : ` in ${odd.place}`;
  return {
    call,
    expected,
    received: `${odd.value}${place}`,
    rationale: `The answer has ${odd.value}${place || ' in it'}, and that is no number.`,
    help: Number.isNaN(odd.value) ? NAN_HELP : INFINITY_HELP,
  };
}

/** The first number of an answer that is not finite, and where it stands; or null. */
function oddNumber(answer: unknown, place: string): { value: number; place: string } | null {
  if (typeof answer === 'number') {
    return Number.isFinite(answer) ? null : { value: answer, place };
  }
  if (typeof answer === 'object' && answer !== null) {
    for (const [key, part] of Object.entries(answer)) {
      const odd = oddNumber(part, placeOf(place, key, Array.isArray(answer)));
      if (odd !== null) {
        return odd;
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
  'NaN is what comes of 0 / 0, of undefined in a sum or a product, or of numbers that have grown past all bounds (Infinity / Infinity, Infinity - Infinity), as with a learning rate that is too large. Which can happen here?';
const INFINITY_HELP =
  'Infinity is what comes of dividing by 0, of e to a large power, or of numbers that grow with every step. Which is it here?';
const ODD_VALUE_HELP: readonly (readonly [RegExp, string])[] = [
  [
    /^undefined$/,
    'Nothing was given back: is a `return` missing, perhaps in one branch, or in an arrow function with { }?',
  ],
  [/^a promise/, 'Take the word `async` away: nothing here has to be waited for.'],
  [
    /hole/,
    'Array(n) is a list of holes, and map passes over holes. Array.from({ length: n }, () => …) fills each place.',
  ],
  [/^a function/, 'It gives back a function that nobody calls: give back what that function would give.'],
  [
    /entry \d+ is/,
    'Every entry of the list should be of the same kind: which one is not, and where does it come from?',
  ],
];
