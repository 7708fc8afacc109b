import { KitError } from '../../model/kit-error.ts';

/** Seeds as a text, `1..200, 301..310`, which `readSeeds` reads again. */
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
 * The seeds of a text like `1..200, 301`, in ascending order.
 *
 * @throws KitError if the text has another form
 */
export function readSeeds(text: string): readonly number[] {
  const parts = text.split(',').map((part) => /^\s*(\d{1,9})(?:\.\.(\d{1,9}))?\s*$/.exec(part));
  const seeds = parts.flatMap((part) => {
    const from = Number(part?.[1] ?? Number.NaN);
    const to = Number(part?.[2] ?? from);
    if (!(from <= to)) {
      throw new KitError(
        'bad-seeds',
        `Seeds were expected as in 1..200 or 1..20,301..310, not “${text}”. The first number of a range must not be above the second.`,
      );
    }
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(seeds)].sort((a, b) => a - b);
}

/** The seeds of `wanted` that are not among the measured ones. */
export function missingSeeds(wanted: readonly number[], measured: string): readonly number[] {
  const known = new Set(measured === '' ? [] : readSeeds(measured));
  return wanted.filter((seed) => !known.has(seed));
}

/** The measured seeds and more, as a text. */
export function addSeeds(measured: string, more: readonly number[]): string {
  return showSeeds([...(measured === '' ? [] : readSeeds(measured)), ...more]);
}
