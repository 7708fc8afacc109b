import type { Images } from './images.ts';
import { type Score, scoresOf } from './two-scores.ts';

/** What the pixels of one image add up to, and the line that decides. */
export interface ImageTotal {
  readonly total: number;
  /** A product above it says 3; so does a distance below it. */
  readonly line: number;
  readonly says: 3 | 7;
}

/** The total of `pixel * weight`, or of `abs(pixel - weight)`. */
export function imageTotal(
  score: Score,
  ink: Float32Array,
  weights: ArrayLike<number>,
  line: number,
): ImageTotal {
  const total = totalsOf(score, { rows: 1, columns: ink.length, ink, targets: [1] }, weights)[0] as number;
  return { total, line, says: (score === 'product' ? total > line : total < line) ? 3 : 7 };
}

/** The mean total of these images: a line for weights that come without one. */
export function meanTotal(score: Score, images: Images, weights: ArrayLike<number>): number {
  return totalsOf(score, images, weights).reduce((sum, total) => sum + total, 0) / images.rows;
}

function totalsOf(score: Score, images: Images, weights: ArrayLike<number>): Float64Array {
  const scores = scoresOf({ score, weights: Float64Array.from(weights), bias: 0 }, images);
  return score === 'product' ? scores : scores.map((one) => -one);
}
