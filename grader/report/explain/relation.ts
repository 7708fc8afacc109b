/**
 * How what came goes with what was wanted, where that is more than "other numbers": "half of what was
 * wanted". Null where nothing of the kind can be seen in the texts.
 */
export function relation(received: string, expected: string): string | null {
  if (shapeOf(received) !== shapeOf(expected) || /…|NaN|Infinity/.test(received + expected)) {
    return null;
  }
  const numbers = numbersIn(expected);
  const pairs = numbersIn(received).map((came, i) => ({ came, wanted: numbers[i] as number }));
  if (pairs.length === 0 || pairs.every(({ came, wanted }) => came === wanted)) {
    return null;
  }
  return timesWanted(pairs) ?? rearranged(pairs) ?? functionOfWanted(pairs) ?? moreThanWanted(pairs);
}

interface Pair {
  readonly came: number;
  readonly wanted: number;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

function shapeOf(text: string): string {
  return text.replace(NUMBER, '#');
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].map(([number]) => Number(number));
}

function timesWanted(pairs: readonly Pair[]): string | null {
  const { came, wanted } = pairs.find((pair) => pair.wanted !== 0) ?? { came: 0, wanted: 0 };
  const ratio = came / wanted;
  if (!Number.isFinite(ratio) || ratio === 0 || !all(pairs, (number) => ratio * number)) {
    return null;
  }
  if (isClose(ratio, -1)) {
    return 'what was wanted, with the other sign';
  }
  const sign = ratio < 0 ? ', with the other sign' : '';
  const times = Math.round(Math.abs(ratio));
  const part = Math.round(1 / Math.abs(ratio));
  if (times >= 2 && times <= MOST_TIMES && isClose(times, Math.abs(ratio))) {
    return `${times === 2 ? 'twice' : `${times} times`} what was wanted${sign}`;
  }
  return part >= 2 && part <= MOST_TIMES && isClose(1 / part, Math.abs(ratio))
    ? `${part === 2 ? 'half' : `one part in ${part}`} of what was wanted${sign}`
    : null;
}

/** A larger factor is no sum for a mean of a few rows, and tells nobody anything. */
const MOST_TIMES = 12;

function rearranged(pairs: readonly Pair[]): string | null {
  const came = pairs.map((pair) => pair.came);
  const wanted = pairs.map((pair) => pair.wanted);
  if (pairs.length < 2) {
    return null;
  }
  if (came.every((number, i) => number === wanted[wanted.length - 1 - i])) {
    return 'the same numbers, from the end to the start';
  }
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).join(' ');
  if (sorted(came) === sorted(wanted)) {
    return 'the same numbers, in another order';
  }
  const isAlike = (numbers: readonly number[]) => numbers.every((number) => number === numbers[0]);
  return isAlike(came) && !isAlike(wanted) ? 'the same number everywhere' : null;
}

function functionOfWanted(pairs: readonly Pair[]): string | null {
  if (pairs.every(({ wanted }) => wanted === 0 || wanted === 1)) {
    return null;
  }
  if (all(pairs, (number) => 1 - number)) {
    return '1 minus what was wanted';
  }
  if (all(pairs, (number) => number ** 2)) {
    return 'the square of what was wanted';
  }
  return all(pairs, Math.sqrt) ? 'the square root of what was wanted' : null;
}

function moreThanWanted(pairs: readonly Pair[]): string | null {
  const [first] = pairs;
  if (first === undefined || pairs.length < 2) {
    return null;
  }
  const more = Number((first.came - first.wanted).toPrecision(4));
  return all(pairs, (number) => number + more)
    ? `${Math.abs(more)} ${more > 0 ? 'more' : 'less'} than wanted, each of them`
    : null;
}

function all(pairs: readonly Pair[], of: (wanted: number) => number): boolean {
  return pairs.every(({ came, wanted }) => isClose(came, of(wanted)));
}

/** As close as the six digits that are shown can tell. */
function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 2e-5 * Math.max(Math.abs(one), Math.abs(other));
}
