import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import type { Vector } from '../../../../model/values.ts';
import { bestOf, lossOf } from '../../receipts.ts';
import { isScaled } from './step.ts';
import {
  dot,
  flat,
  isFlat,
  leastLoss,
  length,
  misconception,
  ofWalk,
  rankOf,
  timesOf,
  type Walk,
} from './walk.ts';

/** Errors in what the steps take into account: receipts left out, counts cut, prices kept at 0 or above. */
export const receiptMisconceptions: readonly Misconception[] = [
  misconception(
    'first-receipt-only',
    'All steps go where the first receipt points, as if it were the only one. (3, 2) for 7 comes out at -1 and 5, at 1 and 2, and at many others. Put (1, 1) for 3 first, and (3, 2) second: do the same prices come back?',
    ofWalk(firstReceiptOnly),
  ),
  misconception(
    'leaves-out-the-last-receipt',
    'The last receipt seems to have no say in the steps. Perhaps a loop ends one too early? With (3, 2) for 7 and (1, 1) for 3, change the 3 to 30: do your prices change?',
    ofWalk(leavesOutTheLast),
  ),
  misconception(
    'first-ten-receipts',
    'It looks as if only the first receipts decide, and what comes after them has no say. Ten of them may seem enough, until the others tell another story: hand in (1, 1) for 3 ten times, then for 9 twenty times. Which price for both fits best?',
    ofWalk(firstTen),
    ['first-ten-receipts', 'first-twenty-receipts', 'first-forty-receipts', 'looks-at-ten-receipts'],
  ),
  misconception(
    'counts-above-ten-cut',
    'Large counts seem to be taken for less than they are. Perhaps that was to keep the steps from blowing up; a smaller learning rate does it too, and leaves the receipts alone. With 50 apples for 100 on one receipt, which price makes it come out, and which one comes of yours?',
    null,
  ),
  misconception(
    'equal-receipts-taken-for-one',
    'Receipts that are alike seem to be taken for one; a Map or a Set of their texts does that. If (2) costs 10 twice and 16 once, the best total for it is the mean of the three, 12. How often does each of the three count in yours?',
    null,
    ['equal-receipts-once', 'equal-baskets-once', 'equal-totals-once'],
  ),
  misconception(
    'limit-on-prices',
    'Your function seems to have a limit of its own: only so many prices move, or none gets above some size. But there may be sixty fruits, and one may cost 1,000. Does every price take its step, however long the list is?',
    null,
    ['first-ten-fruits', 'first-fifty-fruits', 'prices-at-most-five-hundred'],
  ),
  misconception(
    'one-receipt-at-a-time',
    'Each step listens to one receipt, and the next step to another. If all agree, that gets there. But if (2) costs 10 on one receipt and 14 on another, where does the price end: halfway, or at what the last one said?',
    ofWalk(oneAtATime),
  ),
  misconception(
    'rescales-the-guess',
    'All prices seem to be scaled by one factor, as in rescaleGuess. That settles one receipt. But from 5 and 9 pears stay 9/5 as dear as apples, and (3, 2) for 7 with (1, 1) for 3 needs 1 and 2. Which factor would do?',
    ofWalk(rescales),
    [
      'rescales-the-guess',
      'rescales-to-the-first-receipt',
      'rescales-to-the-first-receipt-always',
      'rescales-to-each-receipt',
    ],
  ),
  misconception(
    'no-price-below-zero',
    'A price below zero looks silly, so perhaps you cut it off at 0. But only the receipts count here: from 5 and 9, with no fee, the shortest way to (3, 2) for 7 ends at -1 and 5. What happens to a walk that must go through there?',
    ofWalk(noPriceBelowZero),
  ),
  misconception(
    'rounds-the-prices',
    'Prices in cents, so you round them? Then what comes back are not quite the prices that the walk found. (3, 2) for 7 from 5 and 9 at the factor 7/33 gives 1.0606… and 1.9090…: at 1.06 and 1.91, is it still exactly 7?',
    ofWalk(rounds),
    [
      'rounds-at-the-end',
      'rounds-to-two-decimals',
      'rounds-to-four-decimals',
      'rounds-to-five-decimals',
      'rounds-the-start',
    ],
  ),
  misconception(
    'solves-the-equations-and-divides-by-zero',
    'Jumping to where the slope is 0 is clever, and works if the receipts settle the prices. One receipt, (3, 2) for 7, leaves many answers: what does your division find there, and which number is it divided by?',
    ofWalk(dividesByZero),
  ),
  misconception(
    'learning-rate-without-the-fee',
    'If nothing was bought, (0, 0) for 4, the squares of the counts add up to 0, and something seems to be divided by that. The fee moves there too, as if it were a fruit bought once: what does it add to m?',
    ofWalk(dividesByNothingBought),
  ),
];

function rescales({ start, params, move }: Walk): boolean | null {
  if (start.weights.filter((price) => price !== 0).length < 2 || !(length(move.slice(0, -1)) > 0)) {
    return null;
  }
  if (isScaled(params.weights, start.weights)) {
    return true;
  }
  // A total of 0 makes all prices 0, by whatever factor.
  return params.weights.every((price) => Number.isFinite(price) && price !== 0) ? false : null;
}

function firstReceiptOnly({ baskets, moved, move, slope }: Walk): boolean | null {
  const first = [...(baskets[0] as Vector), 1];
  if (!moved || baskets.length < 2 || timesOf(slope, first) !== null || !move.every(Number.isFinite)) {
    return null;
  }
  return timesOf(move, first) !== null;
}

function leavesOutTheLast({ baskets, totals, start, moved, move }: Walk): boolean | null {
  const rows = baskets.map((row) => [...row, 1]);
  const last = rows.at(-1) as Vector;
  const others = orthogonal(rows.slice(0, -1));
  const outside = beside(last, others);
  if (!moved || others.length === 0 || length(outside) < 1e-3 * length(last)) {
    return null;
  }
  const asFor = flat(gradient(baskets.slice(0, -1), totals.slice(0, -1), start));
  const isAlongFirst = others.length > 1 && timesOf(move, rows[0] as Vector) !== null;
  if (isAlongFirst && timesOf(asFor, rows[0] as Vector) === null) {
    return false;
  }
  return Math.abs(dot(move, outside)) <= 1e-6 * length(move) * length(outside);
}

/** An orthonormal basis of the space that the rows span (Gram-Schmidt). */
function orthogonal(rows: readonly Vector[]): readonly Vector[] {
  const directions: Vector[] = [];
  for (const row of rows) {
    const rest = beside(beside(row, directions), directions);
    if (length(rest) > 1e-9 * length(row)) {
      directions.push(rest.map((entry) => entry / length(rest)));
    }
  }
  return directions;
}

/** The part of a vector that is orthogonal to these orthonormal directions. */
function beside(vector: Vector, directions: readonly Vector[]): Vector {
  return directions.reduce((rest, direction) => {
    const share = dot(rest, direction);
    return rest.map((entry, i) => entry - share * (direction[i] as number));
  }, vector);
}

function firstTen(walk: Walk): boolean | null {
  const { baskets, totals, params, loss, tolerance, maxSteps, unreached, moved } = walk;
  const least = leastLoss(walk);
  const unsettled = unreached && loss > 1.02 * least + tolerance;
  if (!unsettled || !moved || maxSteps < 100) {
    return null;
  }
  if (baskets.length <= 10) {
    return false;
  }
  const [few, theirTotals] = [baskets.slice(0, 10), totals.slice(0, 10)];
  const leastOfFew = bestOf(few, theirTotals).loss;
  return lossOf(few, theirTotals, params) <= 1.02 * leastOfFew + tolerance;
}

function oneAtATime(walk: Walk): boolean | null {
  const { baskets, steps, maxSteps, moved, move, slope, mathRandom, loss, tolerance } = walk;
  const rows = baskets.map((row) => [...row, 1]);
  if (mathRandom > 0 || (!moved && !walk.good && steps > baskets.length && !isFlat(walk))) {
    return false;
  }
  if (!moved || baskets.length < 2) {
    return null;
  }
  const isAlongOne = rows.some((row) => timesOf(move, row) !== null);
  if (rows.every((row) => timesOf(slope, row) === null)) {
    if (steps === 1) {
      return isAlongOne;
    }
    const missed = dot(rows[1] as Vector, flat(walk.params)) - (walk.totals[1] as number);
    if (timesOf(move, rows[0] as Vector) !== null && missed ** 2 > tolerance) {
      return false;
    }
  }
  const least = leastLoss(walk);
  const isContradiction = least > tolerance + walk.allowedError;
  return isContradiction && steps === maxSteps && maxSteps >= 100 && loss > 1.01 * least + tolerance
    ? true
    : null;
}

function noPriceBelowZero({ baskets, totals, params, start, moved, steps }: Walk): boolean | null {
  const now = flat(params);
  if (!moved || steps === 0 || !now.every(Number.isFinite)) {
    return null;
  }
  if (params.weights.some((price) => price < 0)) {
    return false;
  }
  const before = flat(start);
  const downhill = flat(gradient(baskets, totals, params));
  return now.some((entry, i) => entry === 0 && before[i] !== 0 && (downhill[i] as number) > 0) ? true : null;
}

/** Rounded to at most three decimals, after a step: the start may be round by itself. */
function rounds({ params, moved }: Walk): boolean | null {
  const now = flat(params);
  if (!moved || now.some((entry) => !(Math.abs(entry) < 1e6))) {
    return null;
  }
  return now.every((entry) => Math.abs(entry - Math.round(entry * 1e3) / 1e3) <= 1e-12 * Math.max(1, entry));
}

function dividesByZero(walk: Walk): boolean | null {
  const { params, steps, moved, start } = walk;
  const isSettled = rankOf(walk) > start.weights.length;
  if (!flat(params).every(Number.isFinite)) {
    return !(steps > 1 || isSettled);
  }
  return moved && (steps > 1 || (!isSettled && timesOf(walk.move, walk.slope) !== null)) ? false : null;
}

function dividesByNothingBought({ baskets, params, moved, good }: Walk): boolean | null {
  const isNothing = baskets.every((row) => row.every((count) => count === 0));
  if (!flat(params).every(Number.isFinite)) {
    return isNothing;
  }
  return isNothing && moved && !good ? false : null;
}
