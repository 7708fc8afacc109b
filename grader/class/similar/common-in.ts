import { setImmediate } from 'node:timers/promises';
import type { Numbered } from './numbered.ts';

/** Where two answers are the same. */
export interface Common {
  /** Lines of the longest run of pieces that follow each other in both: in the one of them in which they are fewer. */
  readonly longestRun: number;
  /** Whether nearly all of it is in one exercise. */
  readonly isOneExercise: boolean;
}

/**
 * Where the answers of each pair are the same. Of a piece that is there more than once, the place counts that goes on with a run, else
 * the first.
 *
 * @param pairs in the order of `a`, so that every answer is looked at once
 * @param signal stops it; its reason is then thrown
 * @returns by pair
 */
export async function commonInEach(
  all: readonly Numbered[],
  pairs: readonly { readonly a: number; readonly b: number }[],
  signal?: AbortSignal,
): Promise<readonly Common[]> {
  const common: Common[] = [];
  let places = new Map<number, number>();
  let placed: number | null = null;
  for (const { a, b } of pairs) {
    const left = all[a] as Numbered;
    if (placed !== a) {
      places = placesOf(left);
      placed = a;
      await setImmediate();
      signal?.throwIfAborted();
    }
    common.push(commonIn(left, all[b] as Numbered, places));
  }
  return common;
}

/** By piece, where it is first. */
function placesOf({ numbers }: Numbered): Map<number, number> {
  const places = new Map<number, number>();
  numbers.forEach((piece, at) => {
    if (!places.has(piece)) {
      places.set(piece, at);
    }
  });
  return places;
}

function commonIn(left: Numbered, right: Numbered, places: ReadonlyMap<number, number>): Common {
  const byFile = new Map<number, number>();
  let longestRun = 0;
  let [start, place] = [0, -1];
  right.numbers.forEach((piece, at) => {
    const goesOn =
      place >= 0 &&
      left.numbers[place + 1] === piece &&
      isWithinFile(left, place) &&
      isWithinFile(right, at - 1);
    place = goesOn ? place + 1 : (places.get(piece) ?? -1);
    start = goesOn ? start : at;
    if (place >= 0) {
      const lines = Math.min(linesOf(right, start, at), linesOf(left, place - (at - start), place));
      longestRun = Math.max(longestRun, lines);
      const file = right.pieces.files[at] as number;
      byFile.set(file, (byFile.get(file) ?? 0) + 1);
    }
  });
  const counts = [...byFile.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { longestRun, isOneExercise: Math.max(...counts) > NEARLY_ALL * all };
}

const NEARLY_ALL = 0.9;

/** Whether the piece that follows is of the same file. */
function isWithinFile({ pieces }: Numbered, at: number): boolean {
  return pieces.files[at] === pieces.files[at + 1];
}

function linesOf({ pieces }: Numbered, from: number, to: number): number {
  return (pieces.lastLines[to] as number) - (pieces.firstLines[from] as number) + 1;
}
