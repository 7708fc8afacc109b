import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import type { Params } from '../../../../model/values.ts';
import { flat, misconception, ofWalk, rankOf, timesOf, type Walk } from './walk.ts';

/** Errors about the start, and impure solvers: they change arguments, draw random numbers, or remember calls. */
export const startMisconceptions: readonly Misconception[] = [
  misconception(
    'starts-from-zeros',
    'Perhaps a walk downhill gets there from anywhere, so why not from zeros? But then the guess is lost. With maxSteps 0 nothing may move: do 5 and 9 come back, or 0 and 0?',
    ofWalk(startsFromZeros),
    ['starts-from-zeros', 'starts-from-zeros-where-it-has-to-walk'],
  ),
  misconception(
    'goes-on-from-the-last-call',
    'The walk seems to set out from somewhere other than start, perhaps from prices kept from an earlier call. Ask about (3, 2) for 7 first, then about (1, 1) for 3 from 5 and 9, with maxSteps 0: do 5 and 9 come back?',
    ofWalk(goesOn),
    ['goes-on-from-the-last-call', 'remembers-by-number-of-receipts'],
  ),
  misconception(
    'moves-the-start',
    'const params = start makes no copy: both names stand for the same prices, and every step moves those of the caller. Put 5 and 9 in guess, solve, and print guess: what does it say?',
    ofWalk(movesTheStart),
  ),
  misconception(
    'reads-fields-by-their-order',
    'Fields seem to be read by their order, as Object.values lists them. But { bias: 4, weights: [5, 9] } is the same guess as { weights: [5, 9], bias: 4 }. How would you ask for a field by its name, whatever stands before it?',
    null,
    [
      'reads-the-start-by-order',
      'takes-the-last-value-for-the-fee',
      'reads-the-options-by-order',
      'takes-the-last-option-for-max-steps',
    ],
  ),
  misconception(
    'counts-max-steps-down',
    'Counting options.maxSteps down ends the loop, but the options belong to the caller. Solve twice with the same options, from 5 and 9: how many steps are left for the second time?',
    ofWalk(changesTheOptions),
  ),
  misconception(
    'changes-the-receipts',
    'A column of ones for the fee, or totals without it: handy, but these are the receipts of the caller, and after the call they are different. Solve the same receipts twice: does the second call still read (3, 2) for 7?',
    ofWalk(changesTheReceipts),
    ['appends-ones-to-the-baskets', 'takes-the-fee-off-the-totals'],
  ),
  misconception(
    'picks-receipts-with-math-random',
    'Picking receipts by lot is how large data sets are done. Here Math.random makes every call another walk, and no two answers agree. With just two receipts, (3, 2) and (1, 1), what would be lost by always taking both?',
    ofWalk(usesMathRandom),
  ),
];

function startsFromZeros(walk: Walk): boolean | null {
  const { baskets, totals, start, params, good, moved, steps, maxSteps, slope } = walk;
  if (flat(start).every((entry) => entry === 0)) {
    return null;
  }
  if (good) {
    return moved && walk.startLoss === 0 ? true : null;
  }
  const now = flat(params);
  if (maxSteps === 0) {
    return steps === 0 && now.every((entry) => entry === 0);
  }
  const zeros = { weights: start.weights.map(() => 0), bias: 0 };
  const first = steps === 1 ? timesOf(now, flat(gradient(baskets, totals, zeros))) : null;
  return first !== null && first < 0 && timesOf(walk.move, slope) === null ? true : null;
}

function goesOn(walk: Walk): boolean | null {
  const {
    start,
    params,
    good,
    moved,
    steps,
    maxSteps,
    mathRandom,
    move,
    slope,
    loss,
    allowedError,
    unreached,
  } = walk;
  if (!moved || mathRandom > 0) {
    return mathRandom > 0 ? false : null;
  }
  if (!Number.isFinite(loss) || (steps === 0 && sizes(params) === sizes(start))) {
    return false;
  }
  const isSolved = rankOf(walk) > 1 && loss <= Math.min(allowedError, 1e-6 * walk.tolerance);
  if (!good && steps === 0 && (isSolved || (unreached && maxSteps > 0))) {
    return false;
  }
  if (steps > 0) {
    return good && walk.startLoss === 0 ? true : null;
  }
  const isAtStart = (price: number, i: number) => Math.abs(price - (start.weights[i] as number)) <= 0.01;
  const isNear = params.weights.every((price, i) => isAtStart(price, i) || price === 0);
  const isScaled = timesOf(params.weights, start.weights) !== null;
  const several = start.weights.filter((price) => price !== 0).length > 1;
  if (isNear || (isScaled && several)) {
    return good || maxSteps === 0 ? false : null;
  }
  const isAlike = params.weights.every((price) => price === params.weights[0]);
  return isScaled || isAlike || timesOf(move, slope) !== null ? null : true;
}

/** A key that ignores the order and the signs of the numbers. */
function sizes(params: Params): string {
  return flat(params)
    .map(Math.abs)
    .sort((a, b) => a - b)
    .join();
}

function movesTheStart({ changed }: Walk): boolean | null {
  return changed === 2 ? true : null;
}

function changesTheOptions({ changed }: Walk): boolean | null {
  return changed === 3 ? true : null;
}

function changesTheReceipts({ changed }: Walk): boolean | null {
  return changed === 0 || changed === 1 ? true : null;
}

function usesMathRandom({ mathRandom }: Walk): boolean | null {
  return mathRandom > 0 ? true : null;
}
