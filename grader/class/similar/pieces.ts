import { createHash } from 'node:crypto';
import { WinnowFilter } from '@dodona/dolos-core';
import { tokensWithin } from './tokens-within.ts';

/** How many tokens in a row are a piece. */
export const PIECE_TOKENS = 12;

/** The code of somebody as overlapping pieces of some tokens: the files one after the other, each piece within a file. */
export interface Pieces {
  /** A number for what the piece is made of. */
  readonly hashes: Int32Array;
  /** By piece, the position of its file among the exercises. */
  readonly files: Uint8Array;
  /** By piece, the lines on which it begins and ends, from 1. */
  readonly firstLines: Int32Array;
  readonly lastLines: Int32Array;
  /** Of all tokens: the same for two who differ only in what `tokensOf` leaves out. */
  readonly digest: string;
}

/**
 * @param texts by exercise
 * @param ids all exercises, in order
 * @param ignored hashes of what was given to everybody
 */
export function piecesOf(
  texts: ReadonlyMap<string, string>,
  ids: readonly string[],
  ignored: ReadonlySet<number> = new Set(),
): Pieces {
  const [hashes, files, firstLines, lastLines]: [number[], number[], number[], number[]] = [[], [], [], []];
  const digest = createHash('sha256');
  ids.forEach((id, file) => {
    const text = texts.get(id) ?? '';
    const { kinds, starts, ends } = tokensWithin(text);
    digest.update(JSON.stringify(kinds));
    const lineAt = lineCounter(text);
    for (const { hash, start, stop } of FILTER.fingerprints([...kinds])) {
      if (!ignored.has(hash)) {
        hashes.push(hash);
        files.push(file);
        firstLines.push(lineAt(starts[start] as number));
        lastLines.push(lineAt(ends[stop] as number));
      }
    }
  });
  return {
    hashes: Int32Array.from(hashes),
    files: Uint8Array.from(files),
    firstLines: Int32Array.from(firstLines),
    lastLines: Int32Array.from(lastLines),
    digest: digest.digest('hex'),
  };
}

/** With a window of 1 it keeps every piece. */
const FILTER = new WinnowFilter(PIECE_TOKENS, 1);

/** The line of a place in the text. */
function lineCounter(text: string): (offset: number) => number {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      [low, high] = (lineStarts[middle] as number) <= offset ? [middle, high] : [low, middle];
    }
    return low + 1;
  };
}
