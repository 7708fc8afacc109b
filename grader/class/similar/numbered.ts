import type { Pieces } from './pieces.ts';

/** The pieces of one answer, with numbers from 0 that are the same for all who were numbered together. */
export interface Numbered {
  readonly pieces: Pieces;
  /** By position. */
  readonly numbers: Int32Array;
  /** Each once. */
  readonly distinct: Int32Array;
}

export function numbered(all: readonly Pieces[]): readonly Numbered[] {
  const known = new Map<number, number>();
  return all.map((pieces) => {
    const numbers = pieces.hashes.map((hash) => {
      const number = known.get(hash) ?? known.size;
      known.set(hash, number);
      return number;
    });
    return { pieces, numbers, distinct: Int32Array.from(new Set(numbers)) };
  });
}

/** By piece, the positions of those who have it, in order. */
export function ownersOf(all: readonly Numbered[]): readonly (readonly number[])[] {
  const owners: number[][] = [];
  all.forEach(({ distinct }, position) => {
    for (const piece of distinct) {
      const known = owners[piece];
      if (known === undefined) {
        owners[piece] = [position];
      } else {
        known.push(position);
      }
    }
  });
  return owners;
}
