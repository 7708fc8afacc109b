import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import { dot, flat, length, timesOf, type Walk } from './walk.ts';

/** How far the first step went along the slope: below 0 uphill; null where it went another way. */
export function rateOfTheStep({ move, slope }: Walk): number | null {
  const times = timesOf(move, slope);
  return times === null ? null : -times;
}

/** Steps that should have turned, and went on in one line; two or three may do so by accident. */
export function isStraight(walk: Walk): boolean {
  const { steps, moved, move, slope } = walk;
  return moved && steps > 1 && turns(walk) && timesOf(move, slope) !== null;
}

/** Whether the slope points elsewhere after a step. */
export function turns({ baskets, slope }: Walk): boolean {
  const bent = flat(
    gradient(
      baskets,
      baskets.map(() => 0),
      { weights: slope.slice(0, -1), bias: slope.at(-1) as number },
    ),
  );
  const times = dot(bent, slope) / dot(slope, slope);
  return length(bent.map((entry, i) => entry - times * (slope[i] as number))) > 1e-3 * length(bent);
}
