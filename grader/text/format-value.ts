import type { Argument, Call } from '../model/call.ts';

/** A list of more entries is cut to some of them, and its length told. */
const LIST_LIMIT = 16;
const LONG_LIST_SHOWN = 6;

/** A call as a student could type it: `predictOne([3, 2], { weights: [5, 9], bias: 1 })`. */
export function formatCall(call: Call): string {
  return `${call.function}(${call.args.map(showArgument).join(', ')})`;
}

function showArgument(argument: Argument): string {
  if (typeof argument === 'object' && '$randn' in argument) {
    return 'randn';
  }
  if (typeof argument === 'object' && '$images' in argument) {
    return argument.$images;
  }
  return formatValue(argument);
}

/** A value in the notation of the exercises. Numbers to `digits` significant digits, all where left out. */
export function formatValue(value: unknown, digits?: number): string {
  if (typeof value === 'number') {
    return showNumber(value, digits);
  }
  if (Array.isArray(value)) {
    return value.length > LIST_LIMIT
      ? showLongList(value)
      : `[${value.map((entry) => formatValue(entry, digits)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.values(value);
    const isLong = parts.some((part) => Array.isArray(part) && part.length > LIST_LIMIT);
    const few = isLong ? 6 : digits;
    const fields = Object.entries(value).map(([key, field]) => `${key}: ${formatValue(field, few)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return String(value);
}

/** The beginning of a list that nobody will type; few digits are enough. */
function showLongList(list: readonly unknown[]): string {
  const shown = list.slice(0, LONG_LIST_SHOWN).map((entry) => formatValue(entry, 4));
  return `[${shown.join(', ')}, … ${list.length} in all]`;
}

function showNumber(value: number, digits?: number): string {
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  return String(rounded === 0 ? 0 : rounded);
}

/** Two values with as few digits (6 at least) as show that they differ. */
export function formatBoth(expected: unknown, received: unknown): { expected: string; received: string } {
  for (let digits = 6; digits < 17; digits += 2) {
    const texts = { expected: formatValue(expected, digits), received: formatValue(received, digits) };
    if (texts.expected !== texts.received) {
      return texts;
    }
  }
  return { expected: formatValue(expected), received: formatValue(received) };
}
