import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import { apart, isFlat, leastLoss, leftByAStep, misconception, ofWalk, rankOf, type Walk } from './walk.ts';

/** Errors in when the walk ends, and in whether it moves at all. */
export const stoppingMisconceptions: readonly Misconception[] = [
  misconception(
    'never-takes-the-step',
    'Steps are counted, and the prices stay at the guess. gradientStep leaves params alone and returns new ones: from 5 and 9, what does it return, and what name do you give it?',
    ofWalk(neverTakesTheStep),
  ),
  misconception(
    'gives-the-start-back-where-the-tolerance-is-not-reached',
    'Not good enough, so the walk is thrown away, and the guess comes back? If (2) costs 10 on one receipt and 14 on another, no price explains both. But is one that makes it 12 not much better than a guess of 9, which makes it 18?',
    ofWalk(givesTheStartBack),
  ),
  {
    ...misconception(
      'ignores-max-steps',
      'The walk goes on past maxSteps, as if only the loss could end it. If (2) costs 10 on one receipt and 14 on another, the loss never falls below 4. What ends the loop then?',
      ofWalk(ignoresMaxSteps),
    ),
    alsoHeldBy: ['never-ends-on-receipts-that-contradict'],
  },
  misconception(
    'max-steps-of-zero-taken-for-left-out',
    'Perhaps maxSteps || 1000 was to help those who leave it out. But 0 counts as nothing there, and a maxSteps of 0 becomes a thousand. What does 0 || 1000 give, and how far may the prices move from 5 and 9?',
    ofWalk(zeroTakenForLeftOut),
  ),
  misconception(
    'at-most-a-hundred-steps',
    'It stops after a round number of steps, though maxSteps allows more and the loss could get smaller. Does the loop have its own limit? At that place, what if options.maxSteps stood alone?',
    ofWalk(limitOfItsOwn),
    ['at-most-a-hundred-steps', 'at-most-a-thousand-steps', 'at-most-ten-thousand-steps'],
  ),
  misconception(
    'tolerance-of-its-own',
    'The walk seems to end at a loss that you chose. But tolerance says how good is good enough: someone may want 0.001, someone else is content with 100. For (3, 2) at 6.95, is a loss of 0.0025 good enough for both?',
    ofWalk(toleranceOfItsOwn),
    ['tolerance-of-its-own', 'tolerance-at-least-a-millionth'],
  ),
  misconception(
    'stops-at-the-root-of-the-loss',
    'It seems to be the root of the loss that is compared with tolerance. But tolerance is about the loss itself, the mean of the squares: with a tolerance of 10 and receipts that are 5 off, the loss is 25. Walk on, or stop?',
    ofWalk(stopsAtTheRoot),
  ),
  misconception(
    'stops-where-it-gets-slow',
    'The loss hardly falls any more, so this must be the bottom? Not yet: a long flat valley looks the same. Print the loss where it stops, and then after a hundred steps more: which of the two numbers in options should end the walk?',
    ofWalk(stopsWhereItIsSlow),
    ['stops-where-it-gets-slow', 'stops-where-the-loss-hardly-falls'],
  ),
  misconception(
    'stops-where-one-receipt-comes-out',
    'It stops as soon as one receipt comes out. At prices -1 and 5, (3, 2) costs 7 as it should. But what do one apple and one pear cost then, and what does the second receipt say?',
    ofWalk(stopsWhereOneComesOut),
  ),
];

function neverTakesTheStep(walk: Walk): boolean | null {
  const { moved, good, steps, maxSteps, reportedLoss, startLoss } = walk;
  if (moved || apart(walk, reportedLoss, startLoss)) {
    return false;
  }
  if (good || maxSteps === 0 || isFlat(walk)) {
    return null;
  }
  return steps === maxSteps;
}

function givesTheStartBack(walk: Walk): boolean | null {
  const { moved, good, steps, maxSteps, tolerance, unreached, allowedError } = walk;
  if (good || maxSteps === 0) {
    return null;
  }
  if (moved) {
    return unreached ? false : null;
  }
  if (steps !== maxSteps || (maxSteps >= 100 && leastLoss(walk) <= tolerance + allowedError)) {
    return false;
  }
  return isFlat(walk) ? null : true;
}

function ignoresMaxSteps({ baskets, good, moved, steps, maxSteps, unreached }: Walk): boolean | null {
  if (good) {
    return steps > maxSteps ? false : null;
  }
  if (steps > maxSteps + 1) {
    const countsReceipts = maxSteps > 0 && baskets.length > 1 && steps % baskets.length === 0;
    return !moved ? false : countsReceipts ? null : true;
  }
  return unreached && steps <= maxSteps && maxSteps <= FEW ? false : null;
}

function zeroTakenForLeftOut({ good, moved, steps, maxSteps, unreached }: Walk): boolean | null {
  if (maxSteps > 0) {
    return steps > maxSteps ? false : null;
  }
  if (good) {
    return steps > 0 ? false : null;
  }
  return steps > 1 ? moved : steps === 1 && moved && !unreached ? null : false;
}

function limitOfItsOwn(walk: Walk): boolean | null {
  const { steps, maxSteps, unreached, reportedLoss, loss } = walk;
  if (apart(walk, reportedLoss, loss)) {
    return false;
  }
  if (!unreached || steps >= maxSteps) {
    return steps > maxSteps ? false : null;
  }
  return /^[125]0+$/.test(String(steps));
}

function toleranceOfItsOwn(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps, loss, startLoss, tolerance, unreached } = walk;
  if (apart(walk, walk.reportedLoss, loss)) {
    return false;
  }
  if (good) {
    if (!moved) {
      return startLoss > 0.1 && !isFlat(walk) ? false : null;
    }
    return steps < maxSteps ? loss <= 0.1 : null;
  }
  if (!moved || steps > maxSteps) {
    return steps >= maxSteps || loss <= 0.1 ? null : false;
  }
  if (steps === maxSteps) {
    return maxSteps >= 100 && rankOf(walk) > 1 && loss < 1e-8 && loss < tolerance ? false : null;
  }
  return loss > 0.1 + walk.allowedError ? false : unreached && loss > tolerance ? true : null;
}

function stopsAtTheRoot(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps, loss, startLoss, reportedLoss, tolerance, unreached, allowedError } =
    walk;
  if (apart(walk, reportedLoss, loss) || steps > maxSteps) {
    return false;
  }
  if (good) {
    return moved && startLoss <= tolerance ** 2 ? false : null;
  }
  if (startLoss <= tolerance ** 2) {
    return !(moved || steps > 0);
  }
  if (steps === maxSteps) {
    return null;
  }
  return loss > tolerance ** 2 + allowedError ? false : unreached ? true : null;
}

function stopsWhereItIsSlow(walk: Walk): boolean | null {
  const { baskets, good, moved, steps, maxSteps, loss, tolerance, unreached } = walk;
  if (apart(walk, walk.reportedLoss, loss)) {
    return false;
  }
  if (good || !moved || steps >= maxSteps) {
    return steps > maxSteps || (good && moved) ? false : null;
  }
  const least = leastLoss(walk);
  if (!unreached || loss <= 1.01 * least + tolerance || /^[125]0+$/.test(String(steps))) {
    return null;
  }
  if (baskets.length > 1 && receiptsOut(walk) > 0) {
    return null;
  }
  if (leftByAStep(walk) < 0.5) {
    return loss > 0.1 ? false : null;
  }
  return loss > tolerance ** 2 ? true : null;
}

/** How many receipts come out, each taken by itself. */
function receiptsOut({ baskets, totals, params, tolerance, allowedError }: Walk): number {
  const squares = predict(baskets, params).map((prediction, i) => (prediction - (totals[i] as number)) ** 2);
  return squares.filter((square) => square <= tolerance + allowedError).length;
}

function stopsWhereOneComesOut(walk: Walk): boolean | null {
  const { baskets, steps, maxSteps, unreached, reportedLoss, loss } = walk;
  if (!unreached || steps >= maxSteps) {
    return apart(walk, reportedLoss, loss) ? false : null;
  }
  return baskets.length > 1 && receiptsOut(walk) > 0;
}

/** So few steps that no walk gets close enough to the best for the next step to change nothing. */
const FEW = 12;
