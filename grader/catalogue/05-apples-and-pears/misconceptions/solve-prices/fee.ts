import type { Misconception } from '../../../../model/exercise.ts';
import { isScaled } from './step.ts';
import { isFlat, length, misconception, ofWalk, type Walk } from './walk.ts';

/** Errors about the fee: it never moves, or is taken to be 0. */
export const feeMisconceptions: readonly Misconception[] = [
  misconception(
    'fee-does-not-move',
    'The prices move, and the fee stays at the guess. Perhaps a fee of 0 seemed settled? An empty basket that costs 4 has nothing but the fee to explain it: which number in params could become 4?',
    ofWalk(feeStays),
  ),
  misconception(
    'takes-the-fee-to-be-zero',
    'The story of apples and pears has no fee, and yours seems always to be 0. But start may bring one, and a receipt may need one: an empty basket that costs 4. Which prices could explain that without a fee?',
    ofWalk(feeIsZero),
  ),
];

function feeStays(walk: Walk): boolean | null {
  const { start, params, move, slope } = walk;
  if (!Number.isFinite(length(move))) {
    return null;
  }
  if (length(move.slice(0, -1)) === 0) {
    if (onlyTheFeeCanMove(walk)) {
      return params.bias === start.bias;
    }
    return walk.good || walk.steps === 0 || isFlat(walk) ? null : false;
  }
  if (params.bias !== start.bias || isScaled(params.weights, start.weights)) {
    return false;
  }
  return Math.abs(slope.at(-1) as number) > 1e-6 * length(slope) ? true : null;
}

function feeIsZero(walk: Walk): boolean | null {
  const { start, params, move, slope, moved, steps } = walk;
  if (Number.isNaN(length(move)) || (!moved && steps === 0)) {
    return null;
  }
  if (params.bias !== 0 || isScaled(params.weights, start.weights)) {
    return false;
  }
  const hasMoved = length(move.slice(0, -1)) > 0 || onlyTheFeeCanMove(walk);
  const needed = hasMoved && Math.abs(slope.at(-1) as number) > 1e-6 * length(slope);
  return start.bias !== 0 || needed ? true : null;
}

/** True if nothing was bought and steps were made: only the fee can learn from such receipts. */
function onlyTheFeeCanMove({ good, steps, slope }: Walk): boolean {
  return !good && steps > 0 && slope.slice(0, -1).every((entry) => entry === 0) && slope.at(-1) !== 0;
}
