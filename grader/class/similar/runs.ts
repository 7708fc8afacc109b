import { File, FingerprintIndex, type Fragment, Region, TokenizedFile } from '@dodona/dolos-core';
import { PIECE_TOKENS } from './pieces.ts';
import type { Tokens } from './tokens.ts';
import { tokensWithin } from './tokens-within.ts';

/** A stretch of code that two files have in common. */
export interface Run {
  readonly left: Stretch;
  readonly right: Stretch;
}

/** Places in a text: up to `end`, without it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What two files have in common, in the order of the left one: the longest run first, then the longest of what is left, and so on, so
 * that no two overlap. Short ones say nothing, and are left out, and so is what everybody was given.
 *
 * @param given hashes of pieces that everybody was given
 */
export function runsIn(left: string, right: string, given: ReadonlySet<number>): readonly Run[] {
  const [leftTokens, rightTokens] = [tokensWithin(left), tokensWithin(right)];
  const index = new FingerprintIndex(PIECE_TOKENS, 1);
  const [leftFile, rightFile] = [fileOf(leftTokens), fileOf(rightTokens)];
  index.addFiles([leftFile, rightFile]);
  const repeated = index
    .sharedFingerprints()
    .filter((one) => [leftFile, rightFile].some((file) => one.occurrencesOf(file).length > MOST_REPEATED));
  index.addIgnoredHashes(repeated.map(({ hash }) => hash));
  const fragments = index
    .getPair(leftFile, rightFile)
    .buildFragments(LEAST_TOKENS - PIECE_TOKENS + 1)
    .filter(({ pairs }) => pairs.some(({ fingerprint }) => !given.has(fingerprint.hash)))
    .map((fragment) => placesOf(fragment, leftTokens))
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.left[0] - b.left[0] || a.right[0] - b.right[0]);
  const chosen: Places[] = [];
  for (const one of fragments) {
    if (chosen.every((other) => !overlap(one.left, other.left) && !overlap(one.right, other.right))) {
      chosen.push(one);
    }
  }
  return chosen
    .sort((a, b) => a.left[0] - b.left[0])
    .map((one) => ({ left: stretchOf(leftTokens, one.left), right: stretchOf(rightTokens, one.right) }));
}

/** A run of fewer is there by chance. */
const LEAST_TOKENS = 22;
/** Somebody may hand in the same line a thousand times; each would be paired with each. */
const MOST_REPEATED = 12;

/** The library wants a text and the places of tokens in it; the places are looked up here instead. */
function fileOf({ kinds }: Tokens): TokenizedFile {
  const anywhere = new Region(0, 0, 0, 0);
  return new TokenizedFile(
    new File('', ''),
    [...kinds],
    kinds.map(() => anywhere),
  );
}

/** Of tokens, both inclusive. */
interface Places {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** From the first token that is not only the end of something, to the last that is not only its beginning: both sides are alike. */
function placesOf({ pairs }: Fragment, { kinds, starts, ends }: Tokens): Places {
  const [first, last] = [pairs[0], pairs.at(-1)];
  let [from, to] = [first?.left.start ?? 0, last?.left.stop ?? 0];
  while (from < to && kinds[from] === ')') {
    from += 1;
  }
  while (to > from && starts[to] === ends[to]) {
    to -= 1;
  }
  const right = (first?.right.start ?? 0) + (from - (first?.left.start ?? 0));
  return { left: [from, to], right: [right, right + to - from] };
}

function lengthOf({ left: [from, to] }: Places): number {
  return to - from;
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

function stretchOf({ starts, ends }: Tokens, [from, to]: readonly [number, number]): Stretch {
  return { start: starts[from] ?? 0, end: ends[to] ?? 0 };
}
