import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import type { Vector } from '../../../../model/values.ts';
import { dot, flat, length, timesOf, type Walk } from './walk.ts';

/** The learning rate of a single plain step, negative if it went uphill; null if it did not follow the slope. */
export function rateOfTheStep({ move, slope }: Walk): number | null {
  const times = timesOf(move, slope);
  return times === null ? null : -times;
}

/** True if the steps went in one line although the slope turns; two or three steps may do so by accident. */
export function isStraight(walk: Walk): boolean {
  const { steps, moved, move, slope } = walk;
  return moved && steps > 1 && turns(walk) && timesOf(move, slope) !== null;
}

/** True if the slope has another direction after a step. */
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

/** True if two prices or more are the guess times one factor, which is neither 0 nor 1. */
export function isScaled(weights: Vector, guess: Vector): boolean {
  const factor = timesOf(weights, guess);
  const known = guess.filter((price) => price !== 0).length > 1;
  return known && factor !== null && Math.abs(factor) > 1e-9 && Math.abs(factor - 1) > 1e-6;
}
