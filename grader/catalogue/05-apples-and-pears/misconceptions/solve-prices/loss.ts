import type { Misconception } from '../../../../model/exercise.ts';
import { givesBack } from '../../../shared-misconceptions/odd-value.ts';
import { apart, isFlat, misconception, ofWalk, type Walk } from './walk.ts';

/** Errors in the loss: it is not the loss of the returned params. */
export const lossMisconceptions: readonly Misconception[] = [
  misconception(
    'loss-never-measured-again',
    'The loss is measured once, before the walk, and then the prices move without it. From 5 and 9 on (3, 2) for 7 it is 676 at the start. Is it still 676 at the prices that you give back?',
    ofWalk(lossOfTheStart),
  ),
  misconception(
    'loss-of-the-step-before',
    'The loss seems to be one step late: measured, then a step, and the loss from before the step comes back. With maxSteps 1 from 5 and 9, is the 676 of the start the loss of the prices after the step?',
    ofWalk(lossOneStepLate),
  ),
  misconception(
    'params-of-the-step-before',
    'The loss is that of the last step, and the prices seem to be those of the one before. With maxSteps 1, do the prices still stand at 5 and 9, with a loss that belongs to other prices?',
    ofWalk(paramsOneStepEarly),
  ),
  misconception(
    'loss-is-a-sum',
    'The errors seem to be squared and added up, and left at that. The loss is their mean: hand in every receipt twice, and it should stay the same. Does yours double?',
    ofWalk(lossIsASum),
  ),
  misconception(
    'loss-is-the-root',
    'Perhaps the root of the loss seemed nicer, for it is in cents again. But tolerance is about the mean of the squares: from 5 and 9, (3, 2) comes out 26 too high. Is your loss 26 there, or 676?',
    ofWalk(lossIsTheRoot),
  ),
  misconception(
    'loss-rounded',
    'A rounded loss reads well, but it is no longer the loss of these prices: 0.004 becomes 0.00, and it looks as if all receipts came out. How would you round where it is printed, and not in what comes back?',
    ofWalk(lossIsRounded),
    ['loss-rounded', 'loss-to-six-decimals', 'loss-to-eight-decimals', 'loss-to-six-digits'],
  ),
  misconception(
    'says-the-tolerance-is-the-loss',
    'Perhaps: it stopped, so the loss must be the tolerance. But the last step often lands well below it, and prices 1 and 2 make (3, 2) cost exactly 7. What is their loss, 0 or the tolerance?',
    ofWalk(saysTheTolerance),
  ),
  misconception(
    'loss-forgotten',
    'Prices and steps are there, but no loss that is a number comes back with them. The caller wants to know how well the receipts come out. Where does your function know the loss last, just before it returns?',
    givesBack(/^an object without a loss$/),
  ),
];

function lossOfTheStart(walk: Walk): boolean | null {
  if (apart(walk, walk.reportedLoss, walk.startLoss)) {
    return false;
  }
  return walk.moved && apart(walk, walk.loss, walk.startLoss) ? true : null;
}

function lossOneStepLate(walk: Walk): boolean | null {
  const { steps, moved, reportedLoss, loss, startLoss } = walk;
  if (steps < 2) {
    if (apart(walk, reportedLoss, startLoss)) {
      return false;
    }
    return steps === 1 && moved && apart(walk, loss, startLoss) ? true : null;
  }
  if (!apart(walk, reportedLoss, loss)) {
    return null;
  }
  return reportedLoss > loss && apart(walk, reportedLoss, startLoss);
}

function paramsOneStepEarly(walk: Walk): boolean | null {
  const { steps, moved, reportedLoss, loss, startLoss, good } = walk;
  if (steps === 0) {
    return moved || apart(walk, reportedLoss, startLoss) ? false : null;
  }
  if (steps === 1) {
    return moved
      ? false
      : apart(walk, reportedLoss, startLoss)
        ? reportedLoss < startLoss
        : good || isFlat(walk)
          ? null
          : false;
  }
  if (!moved) {
    return false;
  }
  return apart(walk, reportedLoss, loss) ? reportedLoss < loss : null;
}

function lossIsASum(walk: Walk): boolean | null {
  const { baskets, reportedLoss, loss, allowedError } = walk;
  const receipts = baskets.length;
  if (!(Math.abs(reportedLoss - receipts * loss) <= receipts * allowedError)) {
    return false;
  }
  return apart(walk, reportedLoss, loss) ? true : null;
}

function lossIsTheRoot(walk: Walk): boolean | null {
  const { reportedLoss, loss } = walk;
  if (reportedLoss < 0 || apart(walk, reportedLoss ** 2, loss)) {
    return false;
  }
  return apart(walk, reportedLoss, loss) ? true : null;
}

/** Rounded to at most four decimals. */
function lossIsRounded(walk: Walk): boolean | null {
  const { reportedLoss, loss } = walk;
  const isRounding = [0, 1, 2, 3, 4].some((decimals) => {
    const units = reportedLoss * 10 ** decimals;
    return (
      Math.abs(units - Math.round(units)) <= 1e-9 * Math.max(1, Math.abs(units)) &&
      Math.abs(reportedLoss - loss) * 10 ** decimals <= 0.5001
    );
  });
  return !isRounding ? false : apart(walk, reportedLoss, loss) ? true : null;
}

function saysTheTolerance(walk: Walk): boolean | null {
  const { reportedLoss, loss, tolerance, steps } = walk;
  if (reportedLoss === tolerance) {
    return loss < 0.99 * tolerance ? true : null;
  }
  return (loss <= tolerance && steps > 0) || apart(walk, reportedLoss, loss) ? false : null;
}
