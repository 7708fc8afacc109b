import type { Misconception } from '../../../../model/exercise.ts';
import { constantRate } from './constant-rate.ts';
import { isStraight, rateOfTheStep, turns } from './step.ts';
import { dot, isFlat, misconception, ofWalk, safeRate, type Walk } from './walk.ts';

/** Errors in the direction of the steps, and in which prices of the walk are returned. */
export const directionMisconceptions: readonly Misconception[] = [
  misconception(
    'first-step-overshoots',
    'Keeping only what is better never makes it worse. But when baskets are large, the very first step jumps across the valley and up the other side, and nothing better is found. Print the loss before that step and after it: what if the step were shorter?',
    ofWalk(overshootsAndStays),
    ['best-of-a-walk-that-blows-up', 'stops-where-the-loss-grows'],
  ),
  misconception(
    'momentum-carries-it-past-the-start',
    'Faster ways of walking, as those with momentum, go down and up again, and here the last prices are worse than the start. Print the loss at every step: which of all the prices on the way would you give back?',
    ofWalk(lastIsNotBest),
  ),
  misconception(
    'walks-uphill',
    'The steps lead uphill: the loss grows. Perhaps a minus got lost, or there is one too many? From 5 and 9, (3, 2) comes out at 33, and it should be 7. Should the first step make apples cheaper or dearer, and which does yours?',
    ofWalk(uphill),
  ),
  misconception(
    'keeps-asking-for-the-slope-of-the-start',
    'All the steps go in one direction, as if the slope were asked for once, at the start, and never again. But the ground bends: after one step from 5 and 9, is the slope at the new prices still the same?',
    ofWalk(keepsAskingAtTheStart),
  ),
];

function keepsAskingAtTheStart(walk: Walk): boolean | null {
  const { moved, steps } = walk;
  if (!moved || (steps === 1 && rateOfTheStep(walk) !== null)) {
    return null;
  }
  return steps === 1 ? false : steps === 0 || !turns(walk) ? null : isStraight(walk);
}

function overshootsAndStays(walk: Walk): boolean | null {
  const { baskets, totals, start, good, moved, steps, maxSteps, startLoss, tolerance } = walk;
  if (good || maxSteps === 0) {
    return null;
  }
  if (moved) {
    return steps === 1 && (rateOfTheStep(walk) ?? -1) < 0 ? false : null;
  }
  if (steps !== 0 || safeRate(walk) > 1 / 7) {
    return false;
  }
  const comesOut = baskets.some(
    (row, i) => (dot(row, start.weights) + start.bias - (totals[i] as number)) ** 2 <= tolerance,
  );
  return isFlat(walk) || comesOut || startLoss <= Math.max(0.1, tolerance ** 2) ? null : true;
}

function lastIsNotBest(walk: Walk): boolean | null {
  const { moved, steps, loss, startLoss, allowedError, mathRandom } = walk;
  if (!moved || steps === 0) {
    return null;
  }
  const grew = !(loss <= startLoss + allowedError);
  if (steps === 1) {
    return rateOfTheStep(walk) === null || grew ? false : null;
  }
  if ((steps > 3 && isStraight(walk)) || mathRandom > 0) {
    return false;
  }
  if (!grew) {
    return null;
  }
  return Number.isFinite(loss) && loss < 1e6 * startLoss && constantRate(walk) === null;
}

function uphill(walk: Walk): boolean | null {
  const { moved, steps, loss, startLoss, allowedError } = walk;
  if (!moved || steps === 0) {
    return null;
  }
  if (loss < startLoss - allowedError || (!Number.isFinite(loss) && steps < 20)) {
    return false;
  }
  const rate = steps === 1 ? rateOfTheStep(walk) : null;
  return rate !== null && rate > 0 ? false : !(loss <= startLoss + allowedError) || null;
}
