import type { Argument, Call } from '../model/call.ts';

/** A list with more entries than this is cut to its first few, with a note on its length. */
const MAX_LIST_ENTRIES = 16;
const ENTRIES_OF_CUT_LIST = 6;
const DIGITS_OF_CUT_LIST = 4;

/** Whether an entry of a list is left out if the list is shown. */
export function isCutOff(list: readonly unknown[], at: number): boolean {
  return list.length > MAX_LIST_ENTRIES && at >= ENTRIES_OF_CUT_LIST;
}

/** A call as a student could type it: `predictOne([3, 2], { weights: [5, 9], bias: 1 })`. */
export function formatCall(call: Call): string {
  return `${call.function}(${call.args.map(formatArgument).join(', ')})`;
}

/** An argument as a student could type it; `randn` and images by their names. */
export function formatArgument(argument: Argument): string {
  if (typeof argument === 'object' && '$randn' in argument) {
    return 'randn';
  }
  if (typeof argument === 'object' && '$images' in argument) {
    return argument.$images;
  }
  return formatValue(argument);
}

/** A value in the notation of the exercises. Numbers have `digits` significant digits, or all if left out. */
export function formatValue(value: unknown, digits?: number): string {
  if (typeof value === 'number') {
    return formatNumber(value, digits);
  }
  if (Array.isArray(value)) {
    return value.length > MAX_LIST_ENTRIES
      ? formatLongList(value)
      : `[${value.map((entry) => formatValue(entry, digits)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.values(value);
    const isLong = parts.some((part) => Array.isArray(part) && part.length > MAX_LIST_ENTRIES);
    const fieldDigits = isLong ? 6 : digits;
    const fields = Object.entries(value).map(([key, field]) => `${key}: ${formatValue(field, fieldDigits)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return String(value);
}

/** The beginning of a list that is too long to type, so a few digits are enough. */
function formatLongList(list: readonly unknown[]): string {
  const shown = list.slice(0, ENTRIES_OF_CUT_LIST).map((entry) => formatValue(entry, DIGITS_OF_CUT_LIST));
  return `[${shown.join(', ')}, … ${list.length} in all]`;
}

function formatNumber(value: number, digits?: number): string {
  const rounded = digits === undefined ? value : Number(value.toPrecision(digits));
  return String(rounded === 0 ? 0 : rounded);
}

/** Two values with as few digits as show that they differ, but at least `atLeast`. */
export function formatBoth(
  expected: unknown,
  received: unknown,
  atLeast = 6,
): { expected: string; received: string } {
  const digits = digitsApart(expected, received, atLeast);
  return { expected: formatValue(expected, digits), received: formatValue(received, digits) };
}

/** How many significant digits show that two values differ, at least `atLeast`; undefined if only all of them do. */
export function digitsApart(one: unknown, other: unknown, atLeast = 6): number | undefined {
  for (let digits = atLeast; digits < 17; digits += 2) {
    if (formatValue(one, digits) !== formatValue(other, digits)) {
      return digits;
    }
  }
  return undefined;
}
