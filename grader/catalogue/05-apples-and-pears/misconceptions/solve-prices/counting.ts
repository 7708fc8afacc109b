import type { Misconception } from '../../../../model/exercise.ts';
import { apart, isFlat, leftByAStep, misconception, ofWalk, rankOf, timesOf, type Walk } from './walk.ts';

/** Errors in counting: `steps` is not the number of updates made. */
export const countingMisconceptions: readonly Misconception[] = [
  misconception(
    'does-not-count',
    'The prices have moved, and steps is still 0. Perhaps the loop has its own counter, and steps never heard of it? Walk from 5 and 9 with maxSteps 3: which number should come back as steps?',
    ofWalk(doesNotCount),
  ),
  misconception(
    'steps-left-instead-of-made',
    'Counting down from maxSteps ends the loop just as well. But what comes back then is how many steps were left. With maxSteps 100 and a start of 1 and 2, which needs no step, should steps be 100, or 0?',
    ofWalk(stepsLeft),
  ),
  misconception(
    'says-max-steps-however-few-it-made',
    'It stops in time, for the loss is where it should be, and yet steps is maxSteps. Perhaps the limit came back instead of the count? (3, 2) for 7 takes a handful of steps: what should it say if it may make 100,000?',
    ofWalk(saysAllSteps),
  ),
  misconception(
    'walks-on-below-the-tolerance',
    'steps is maxSteps, however soon the receipts come out. Does the loop ask once only, before it starts, whether the loss is small enough? Print the loss at each step for (3, 2), 7: after how many could it stop?',
    ofWalk(walksOn),
  ),
  misconception(
    'ignores-the-tolerance',
    'Perhaps the loop just runs maxSteps times, a plain for. But with prices 1 and 2 every receipt comes out already, and it says that it made all its steps. What would have to be asked before each step to make none here?',
    ofWalk(ignoresTolerance),
  ),
  misconception(
    'counts-every-receipt',
    'Perhaps every receipt counts as a step: with two receipts, steps goes up by 2 each time round. A step is one update of the prices, made from the mean over all receipts. With maxSteps 3, what is the most that steps may say?',
    ofWalk(countsEveryReceipt),
  ),
  misconception(
    'counts-one-step-too-many',
    'The count seems to begin at 1: if the start is good enough, no step was made, and steps says 1. Try prices 1 and 2 on (3, 2) for 7: how many updates were made before the first one?',
    ofWalk(countsFromOne),
  ),
  misconception(
    'one-step-more-than-allowed',
    'One step more than maxSteps: that happens when the loop asks steps <= maxSteps, and the count starts at 0. With maxSteps 3, go through 0, 1, 2, 3 on your fingers: how many updates is that?',
    ofWalk(oneStepMore),
  ),
  misconception(
    'counts-one-step-too-few',
    'The first step seems to go uncounted: the prices move, and steps says 0. Perhaps the count starts before 0, or goes up only from the second step on? With maxSteps 1, what should steps be once the prices have moved?',
    ofWalk(countsOneTooFew),
  ),
  misconception(
    'last-jump-not-counted',
    'After the loop there seems to be one more step, a last push, that is not counted. With maxSteps 0 no step is allowed: which prices should come back from a start of 5 and 9?',
    ofWalk(lastJumpNotCounted),
  ),
  misconception(
    'always-a-first-step',
    'The first step seems to come before the first look at the loss, as in a do … while. From prices 1 and 2, with which (3, 2) costs 7, there is nothing to do, and still steps is 1. What if the loss were measured first?',
    ofWalk(alwaysAFirstStep),
  ),
  misconception(
    'first-step-even-where-none-is-allowed',
    'You do ask whether the start is good enough, and then the first step comes before maxSteps is looked at. With maxSteps 0, from 5 and 9: should the prices move at all?',
    ofWalk(firstStepAnyway),
  ),
  misconception(
    'steps-outside-the-function',
    'steps seems to go on from the last call: a walk that makes no step says many. Does the count stand outside the function, where each call finds what the one before left? Call it twice with a start of 1 and 2: what does it say?',
    ofWalk(countsOnBetweenCalls),
  ),
];

function doesNotCount({ steps, moved, good }: Walk): boolean | null {
  return steps !== 0 ? false : moved && !good ? true : null;
}

function stepsLeft({ good, moved, steps, maxSteps, unreached }: Walk): boolean | null {
  if (maxSteps === 0 || (good && moved)) {
    return null;
  }
  if (good) {
    return steps === maxSteps;
  }
  if (moved && (steps === maxSteps || (unreached && maxSteps <= FEW && steps !== 0))) {
    return false;
  }
  return moved && unreached && steps === 0 ? true : null;
}

function saysAllSteps(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps } = walk;
  if (!moved) {
    return good && maxSteps > 0 && steps === maxSteps ? true : null;
  }
  if (!good && steps !== maxSteps) {
    return false;
  }
  if (good || maxSteps < MANY || walk.unreached) {
    return null;
  }
  return !stoppedFarBelow(walk);
}

function walksOn(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps } = walk;
  if (good || apart(walk, walk.reportedLoss, walk.loss)) {
    return good && steps === 0 && !moved ? null : false;
  }
  if (moved && steps !== maxSteps) {
    return false;
  }
  return moved && maxSteps >= MANY && !walk.unreached ? walkedOn(walk) : null;
}

function ignoresTolerance(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps } = walk;
  if (steps !== maxSteps || (good && !moved && !isFlat(walk))) {
    return false;
  }
  if (good) {
    return maxSteps > 0 ? true : null;
  }
  return moved && maxSteps >= MANY && !walk.unreached ? walkedOn(walk) : null;
}

/** For a walk that reports all its steps and has reached the tolerance: true if nothing shows that it stopped there. */
function walkedOn(walk: Walk): boolean | null {
  if (rankOf(walk) < 2) {
    return true;
  }
  return walk.loss > 1e-4 * walk.tolerance && leftByAStep(walk) < 0.7 ? false : stoppedFarBelow(walk) || null;
}

/** True if the loss is so far below the tolerance that one last step cannot explain it. */
function stoppedFarBelow(walk: Walk): boolean {
  return rankOf(walk) >= 2 && walk.loss < 1e-6 * walk.tolerance;
}

function countsEveryReceipt({ baskets, steps, maxSteps }: Walk): boolean | null {
  const most = baskets.length * maxSteps;
  if (steps % baskets.length !== 0 || steps > most) {
    return false;
  }
  return baskets.length > 1 && maxSteps > 0 && steps === most ? true : null;
}

function countsFromOne({ good, moved, steps, maxSteps }: Walk): boolean | null {
  if (steps > maxSteps + 1 || (good && moved) || (maxSteps === 1 && steps === 1 && moved)) {
    return false;
  }
  if (good || (maxSteps === 0 && !moved)) {
    return steps === 1;
  }
  return steps === maxSteps + 1 ? true : null;
}

function oneStepMore({ good, steps, maxSteps, unreached }: Walk): boolean | null {
  if (good ? steps !== 0 : steps > maxSteps + 1) {
    return false;
  }
  if (!good && steps === maxSteps + 1) {
    return true;
  }
  return unreached && maxSteps <= FEW ? false : null;
}

function countsOneTooFew({ good, moved, steps, maxSteps, unreached }: Walk): boolean | null {
  if (good || maxSteps === 0) {
    return steps === 0 && !moved ? null : false;
  }
  if (!moved || steps === maxSteps || (unreached && maxSteps <= FEW && steps !== maxSteps - 1)) {
    return false;
  }
  return steps === 0 ? true : null;
}

function lastJumpNotCounted({ good, moved, steps, maxSteps, unreached, move, slope }: Walk): boolean | null {
  if (good) {
    return moved || steps !== 0 ? false : null;
  }
  if (maxSteps === 0) {
    const times = timesOf(move, slope);
    return steps === 0 && moved && times !== null && times < 0;
  }
  return unreached && maxSteps <= FEW && steps !== maxSteps ? false : null;
}

function alwaysAFirstStep(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps } = walk;
  if (good) {
    return steps === 1 && (moved || isFlat(walk));
  }
  if (maxSteps === 0) {
    return steps === 1 ? true : null;
  }
  return steps > maxSteps ? false : null;
}

function firstStepAnyway({ good, moved, steps, maxSteps }: Walk): boolean | null {
  if (good) {
    return steps === 0 && !moved ? null : false;
  }
  if (maxSteps === 0) {
    return steps === 1 && moved;
  }
  return steps > maxSteps ? false : null;
}

function countsOnBetweenCalls(walk: Walk): boolean | null {
  const { good, moved, steps, maxSteps } = walk;
  if (moved) {
    return steps === 0 || steps > maxSteps ? false : null;
  }
  if (apart(walk, walk.reportedLoss, walk.startLoss)) {
    return false;
  }
  return steps > maxSteps + 1 || (good && steps > 1 && steps !== maxSteps) ? true : null;
}

/** So few steps that no walk gets close enough to the best for the next step to change nothing. */
const FEW = 12;

/** So many steps that needing exactly all of them is no accident. */
const MANY = 100;
