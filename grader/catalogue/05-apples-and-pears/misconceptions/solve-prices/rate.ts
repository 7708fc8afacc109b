import type { Misconception } from '../../../../model/exercise.ts';
import { constantRate } from './constant-rate.ts';
import { isStraight, rateOfTheStep } from './step.ts';
import { isFlat, length, misconception, ofWalk, rankOf, ranOut, safeRate, type Walk } from './walk.ts';

/** Errors in the length of the steps. */
export const rateMisconceptions: readonly Misconception[] = [
  misconception(
    'learning-rate-too-large',
    'A rate that suits some baskets is too long a step for larger ones: the loss grows from step to step. With (3, 2), and no fee, 1/26 lands at the bottom and 1/13 jumps to and fro. Print the loss for (50): does your rate depend on every count of every receipt?',
    ofWalk(tooLarge),
    [
      'fixed-learning-rate',
      'learning-rate-by-the-counts-not-squared',
      'learning-rate-by-the-first-basket',
      'learning-rate-by-the-last-basket',
      'learning-rate-by-the-smallest-basket',
      'learning-rate-by-ten-receipts',
      'learning-rate-by-ten-fruits',
      'learning-rate-by-the-first-fruit',
      'learning-rate-by-the-largest-count',
      'learning-rate-by-the-mean-count',
      'learning-rate-of-the-first-pile',
      'learning-rate-halved-where-the-loss-grows',
    ],
  ),
  misconception(
    'learning-rate-twice-the-safe-one',
    'The step seems to be just twice as long as it should be. With (3, 2) for 7 and a fee, 1/28 lands at the bottom, and 1/14 as high up on the other side: print the loss from 5 and 9, does it ever fall below 676?',
    ofWalk(bounces),
  ),
  misconception(
    'learning-rate-too-small',
    'It goes downhill, and so slowly that the steps run out. Perhaps the rate is far too careful for these baskets, or it gets smaller with every step. (3, 2) for 7 takes one step at 1/28: how many does yours take there, and how long is its hundredth?',
    ofWalk(tooSmall),
    ['learning-rate-too-small', 'learning-rate-by-the-sum-of-squares', 'learning-rate-smaller-at-every-step'],
  ),
  misconception(
    'steps-of-a-fixed-length',
    'Every step seems to be equally long, however steep it is. Far away that takes for ever, and near the bottom it steps across. From 5 and 9 the slope is 156 and 104, near the goal almost 0: what if the step were in proportion to it?',
    ofWalk(fixedLength),
  ),
  misconception(
    'steep-slopes-clipped',
    'Steep slopes seem to be cut off, perhaps so that no step gets too long. The safe rate sees to that already, and a slope cut in one entry points elsewhere. With 50 apples for 50,000 from 0, what is the slope, and what is left of it?',
    ofWalk(clipped),
  ),
];

function tooLarge(walk: Walk): boolean | null {
  const { steps, moved, loss, startLoss, allowedError } = walk;
  if (!moved || steps === 0) {
    return null;
  }
  const grew = !(loss <= startLoss + allowedError);
  if (steps === 1) {
    const rate = rateOfTheStep(walk);
    return rate === null || rate < 0 ? false : grew || null;
  }
  if (steps > 3 && isStraight(walk)) {
    return false;
  }
  return (grew && !(loss <= 1e6 * startLoss)) || (grew && constantRate(walk) !== null) || null;
}

function bounces(walk: Walk): boolean | null {
  const { moved, steps, maxSteps, good, loss, startLoss } = walk;
  if (good || steps === 0) {
    return null;
  }
  const rate = moved ? rateOfTheStep(walk) : null;
  if (steps === 1 && (rate === null || Math.abs(rate / safeRate(walk) - 2) > 1e-6)) {
    return isFlat(walk) ? null : false;
  }
  if (rankOf(walk) > 1) {
    return null;
  }
  const isBack = Math.abs(loss - startLoss) <= 1e-6 * startLoss && steps === maxSteps;
  return isBack && (steps % 2 === 1) === moved;
}

function tooSmall(walk: Walk): boolean | null {
  const { steps, moved, good } = walk;
  if (good || steps === 0) {
    return null;
  }
  if (!moved) {
    return isFlat(walk) ? null : false;
  }
  if (steps === 1) {
    const rate = rateOfTheStep(walk);
    return rate === null || rate < 0 || rate > 2 * safeRate(walk) ? false : null;
  }
  if (!ranOut(walk)) {
    return null;
  }
  if (rankOf(walk) < 2) {
    const way = rateOfTheStep(walk) ?? 0;
    const isSlow = way > 0 && way < 0.4 * safeRate(walk);
    return isSlow && !isRound(length(walk.move) / steps) ? true : null;
  }
  const rate = constantRate(walk);
  return rate !== null && rate <= 0.5 * safeRate(walk) ? true : null;
}

function fixedLength(walk: Walk): boolean | null {
  const { moved, steps, move, good } = walk;
  if (good || steps === 0) {
    return null;
  }
  if (!moved) {
    return isFlat(walk) ? null : false;
  }
  if (steps === 1) {
    const rate = rateOfTheStep(walk);
    return rate !== null && rate > 0 && isRound(length(walk.move));
  }
  return ranOut(walk) && length(move) <= 5 * steps ? true : null;
}

/** True for 1, 2 or 5, times a power of ten of 1 or less. */
function isRound(size: number): boolean {
  return /^0?\.?0*[125]\.?0*(e-\d+)?$/.test(size.toPrecision(6));
}

/** Detects a step whose entries are cut off at some size if the slope is steep, and follow the slope otherwise. */
function clipped(walk: Walk): boolean | null {
  const { moved, steps, move, slope, good } = walk;
  if (good || steps === 0) {
    return null;
  }
  if (!moved) {
    return isFlat(walk) ? null : false;
  }
  const steepest = Math.max(...slope.map(Math.abs));
  if (steps > 1) {
    return ranOut(walk) && steepest > STEEP ? true : null;
  }
  const rate = rateOfTheStep(walk);
  if (rate !== null) {
    return rate < 0 || steepest > STEEPEST ? false : null;
  }
  const longest = Math.max(...move.map(Math.abs));
  const cut = move.map((entry) => Math.abs(entry) >= longest * (1 - 1e-9));
  const rates = move
    .map((entry, i) => -entry / (slope[i] as number))
    .filter((_, i) => !cut[i] && slope[i] !== 0);
  const least = Math.min(...slope.map(Math.abs).filter((_, i) => cut[i]));
  const alike = rates.every((one) => Math.abs(one - (rates[0] as number)) <= 1e-6 * Math.abs(one));
  const isDownhill = move.every((entry, i) => entry * (slope[i] as number) <= 0);
  return isDownhill && least > STEEP && alike && (rates[0] ?? 1) > 0;
}

/** Clipping is assumed to spare slopes below the first and to catch all above the second. */
const STEEP = 90;
const STEEPEST = 20_000;
