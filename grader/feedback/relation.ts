/**
 * How the received value relates to the expected one, if there is more to say than that they differ: "half of
 * what was expected". Null if the texts show nothing of the kind.
 */
export function relation(received: string, expected: string): string | null {
  if (shapeOf(received) !== shapeOf(expected) || NOT_ALL_NUMBERS.test(received + expected)) {
    return null;
  }
  const goals = numbersIn(expected);
  const pairs = numbersIn(received).map((number, i) => ({ received: number, expected: goals[i] as number }));
  if (pairs.every((pair) => isClose(pair.received, pair.expected))) {
    return null;
  }
  return multiple(pairs) ?? rearranged(pairs) ?? functionOfExpected(pairs) ?? offset(pairs);
}

/** Two numbers at the same place of the two values. */
interface Pair {
  readonly received: number;
  readonly expected: number;
}

/** Whether a value is shown in part only, so that it cannot be told how it relates to another. */
export function isShownInPart(value: string): boolean {
  return /…|^entry \d|\w\[\d+\]:/.test(value);
}

/** A list that is cut, one entry of such a list, or a value that is no number to reckon with. */
const NOT_ALL_NUMBERS = /…|NaN|Infinity|^entry \d|\w\[\d+\]:/;
const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

function shapeOf(text: string): string {
  return text.replace(NUMBER, '#');
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => Number(number));
}

function multiple(pairs: readonly Pair[]): string | null {
  const { received, expected } = pairs.find((pair) => pair.expected !== 0) ?? { received: 0, expected: 0 };
  const ratio = received / expected;
  if (!Number.isFinite(ratio) || ratio === 0 || !all(pairs, (number) => ratio * number)) {
    return null;
  }
  if (isClose(ratio, -1)) {
    return 'what was expected, with the other sign';
  }
  const sign = ratio < 0 ? ', with the other sign' : '';
  const times = Math.round(Math.abs(ratio));
  const part = Math.round(1 / Math.abs(ratio));
  if (times >= 2 && times <= MOST_TIMES && isClose(times, Math.abs(ratio))) {
    return `${times === 2 ? 'twice' : `${times} times`} what was expected${sign}`;
  }
  return part >= 2 && part <= MOST_TIMES && isClose(1 / part, Math.abs(ratio))
    ? `${part === 2 ? 'half' : `1/${part}`} of what was expected${sign}`
    : null;
}

/** A larger factor is hardly a sum taken for the mean of a few rows, and no help to the reader. */
const MOST_TIMES = 12;

function rearranged(pairs: readonly Pair[]): string | null {
  const received = pairs.map((pair) => pair.received);
  const expected = pairs.map((pair) => pair.expected);
  if (pairs.length < 2) {
    return null;
  }
  if (received.every((number, i) => number === expected[expected.length - 1 - i])) {
    return 'the same numbers, in reverse order';
  }
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).join(' ');
  if (sorted(received) === sorted(expected)) {
    return 'the same numbers, in another order';
  }
  const areAllEqual = (numbers: readonly number[]) => numbers.every((number) => number === numbers[0]);
  return areAllEqual(received) && !areAllEqual(expected) ? 'the same number everywhere' : null;
}

function functionOfExpected(pairs: readonly Pair[]): string | null {
  if (pairs.every(({ expected }) => expected === 0 || expected === 1)) {
    return null;
  }
  if (all(pairs, (number) => 1 - number)) {
    return '1 minus what was expected';
  }
  if (all(pairs, (number) => number ** 2)) {
    return 'the square of what was expected';
  }
  return all(pairs, Math.sqrt) ? 'the square root of what was expected' : null;
}

function offset(pairs: readonly Pair[]): string | null {
  const [first] = pairs;
  if (first === undefined || pairs.length < 2) {
    return null;
  }
  const more = Number((first.received - first.expected).toPrecision(4));
  return all(pairs, (number) => number + more)
    ? `${Math.abs(more)} ${more > 0 ? 'more' : 'less'} than expected, everywhere`
    : null;
}

function all(pairs: readonly Pair[], of: (expected: number) => number): boolean {
  return pairs.every(({ received, expected }) => isClose(received, of(expected)));
}

/** As close as the six digits that are shown can tell. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 2e-5 * Math.max(Math.abs(one), Math.abs(other));
}
