import type { Vector } from '../../../../model/values.ts';

/** Images are as wide as they are high. */
export const SIDE = 28;

/** Pixels of one shade, for a path of SVG whose unit is a pixel. */
export interface Shade {
  /** Its strength, 0 to 1. */
  readonly opacity: number;
  readonly path: string;
}

/**
 * Pixels as a few shades, each one path; the faintest are left out.
 *
 * @param strengths 784 numbers; 0 or less is blank, 1 or more the strongest
 * @param gap how much of each pixel is left blank on all sides; without any, neighbours in a row are one piece
 */
export function pixelPaths(strengths: Vector, gap = 0): readonly Shade[] {
  const levels = strengths.map((strength) => Math.round(SHADES * Math.min(1, Math.max(0, strength))));
  return Array.from({ length: SHADES }, (_, i) => i + 1).flatMap((level) => {
    const path = gap > 0 ? squares(levels, level, gap) : runs(levels, level);
    return path === '' ? [] : [{ opacity: level / SHADES, path }];
  });
}

const SHADES = 5;

function runs(levels: readonly number[], level: number): string {
  let path = '';
  for (let row = 0; row < SIDE; row += 1) {
    for (let from = 0; from < SIDE; from += 1) {
      let to = from;
      while (to < SIDE && levels[row * SIDE + to] === level) {
        to += 1;
      }
      if (to > from) {
        path += `M${from} ${row}h${to - from}v1h${from - to}z`;
        from = to;
      }
    }
  }
  return path;
}

function squares(levels: readonly number[], level: number, gap: number): string {
  const side = Number((1 - 2 * gap).toFixed(2));
  return levels
    .map((own, i) =>
      own === level ? `M${(i % SIDE) + gap} ${Math.floor(i / SIDE) + gap}h${side}v${side}h${-side}z` : '',
    )
    .join('');
}
