import { KitError } from '../../model/kit-error.ts';

/** Seeds in words, `1..200, 301..310`: what was measured, so that more can be added to it. */
export function showSeeds(seeds: readonly number[]): string {
  const sorted = [...new Set(seeds)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const seed of sorted) {
    const last = ranges.at(-1);
    if (last?.[1] === seed - 1) {
      last[1] = seed;
    } else {
      ranges.push([seed, seed]);
    }
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}..${to}`)).join(', ');
}

/**
 * The seeds of a text like `1..200, 301`, in their order.
 *
 * @throws KitError where it is no such text
 */
export function readSeeds(text: string): readonly number[] {
  const parts = text.split(',').map((part) => /^\s*(\d{1,9})(?:\.\.(\d{1,9}))?\s*$/.exec(part));
  const seeds = parts.flatMap((part) => {
    const from = Number(part?.[1] ?? Number.NaN);
    const to = Number(part?.[2] ?? from);
    if (!(from <= to)) {
      throw new KitError(
        'bad-seeds',
        `Seeds were expected as in 1..200 or 1..20,301..310, and “${text}” came. The first number of a range is not above the second.`,
      );
    }
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(seeds)].sort((a, b) => a - b);
}

/** Those of `wanted` that a text of seeds does not name yet. */
export function missingSeeds(wanted: readonly number[], measured: string): readonly number[] {
  const known = new Set(measured === '' ? [] : readSeeds(measured));
  return wanted.filter((seed) => !known.has(seed));
}

/** A text of seeds, and more of them. */
export function addSeeds(measured: string, more: readonly number[]): string {
  return showSeeds([...(measured === '' ? [] : readSeeds(measured)), ...more]);
}
