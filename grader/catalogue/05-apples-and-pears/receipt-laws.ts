import { differenceFrom, expectedFrom } from '../../feedback/difference.ts';
import type { Answer } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Fit } from '../../model/values.ts';
import { plural } from '../../text/english.ts';
import { formatBoth, formatValue } from '../../text/format-value.ts';
import { faultOfSameAnswer } from '../kinds/same-answer.ts';
import { reachesTolerance, wrongNumberOfPrices } from './receipt-goals.ts';
import { MIRRORED_SINGLES, ONE_STEP, SINGLES, type Task } from './receipt-tasks.ts';
import { lossOf, rounding } from './receipts.ts';

/** Laws for every right answer of `solvePrices`, however it walks; `receipt-goals.ts` has those of how far it gets. */

/**
 * `loss` is the mean squared error of the params that come with it. A second answer belongs to `MIRRORED_SINGLES`; then
 * each walk should have followed its totals: whoever makes params up can measure their loss, too.
 */
export function lossOfItsParams(input: Task, answers: readonly Answer[]): Fault | null {
  const [first, second] = answers as readonly [Fit, Fit?];
  return faultOfLoss(input, first) ?? (second === undefined ? null : followsTotals(first, second));
}

/**
 * The answers to `SINGLES` and `MIRRORED_SINGLES`: each walk goes towards its own totals. The start is as far from both, so
 * a walk that makes but one short step downhill does, and nothing that is the same for both does.
 */
export function followsTotals(first: Fit, second: Fit): Fault | null {
  return towards(SINGLES, MIRRORED_SINGLES, first, 0) ?? towards(MIRRORED_SINGLES, SINGLES, second, 1);
}

function towards(input: Task, mirrored: Task, fit: Fit, call: number): Fault | null {
  const wrong = wrongNumberOfPrices(input, fit);
  if (wrong !== null) {
    return { ...wrong, call };
  }
  if (lossOf(input.baskets, input.totals, fit.params) < lossOf(input.baskets, mirrored.totals, fit.params)) {
    return null;
  }
  const fault = atTheStart(input, fit);
  return fault !== null
    ? { ...fault, call }
    : {
        call,
        expected: `params that fit the totals ${formatValue(input.totals)} better than ${formatValue(mirrored.totals)}`,
        received: `params ${formatValue(fit.params, 6)}, which do not`,
        rationale: `For any totals it seems to end at much the same params: these would suit totals of ${formatValue(mirrored.totals)} as well or better.`,
        help: 'Where do the totals come into your steps? They are half of the loss.',
      };
}

/** The fault of ending where it started, though there are steps enough. */
function atTheStart({ baskets, totals, start }: Task, { params, steps }: Fit): Fault | null {
  const loss = formatValue(lossOf(baskets, totals, start), 6);
  return differenceFrom(params, expectedFrom(start)) !== null
    ? null
    : {
        call: 0,
        expected: `params with a loss of less than ${loss}, that of the start`,
        received: `the start itself, after ${plural(steps, 'step')}`,
        rationale: `The params are exactly those of the start: the loss there is ${loss}, and there are steps enough to do better.`,
        help: 'What comes out of the steps? The params that you return should come from the last one.',
      };
}

/** There are steps enough, so the loss got smaller. */
function betterThanStart(input: Task, fit: Fit): Fault | null {
  const start = lossOf(input.baskets, input.totals, input.start);
  const end = lossOf(input.baskets, input.totals, fit.params);
  return end < start
    ? null
    : (atTheStart(input, fit) ?? {
        call: 0,
        expected: `params with a loss of less than ${formatValue(start, 6)}, that of the start`,
        received: `params with a loss of ${formatValue(end, 6)}, after ${plural(fit.steps, 'step')}`,
        rationale: 'There are steps enough to do better than the start, and it ended no better.',
      });
}

function faultOfLoss(input: Task, fit: Fit): Fault | null {
  const wrong = wrongNumberOfPrices(input, fit);
  if (wrong !== null) {
    return wrong;
  }
  const value = lossOf(input.baskets, input.totals, fit.params);
  if (Math.abs(fit.loss - value) <= rounding(input)) {
    return null;
  }
  const losses = formatBoth(value, fit.loss);
  return {
    call: 0,
    expected: `loss ${losses.expected}, that of the params given back`,
    received: `loss ${losses.received}, with params ${formatValue(fit.params, 6)}`,
    rationale: 'The loss is not that of the params that came back with it.',
  };
}

/** Never worse than the start, never more steps than allowed, and no steps that are not counted. */
export function neverWorse(input: Task, answers: readonly Answer[]): Fault | null {
  const fit = answers[0] as Fit;
  const wrong = wrongNumberOfPrices(input, fit);
  if (wrong !== null) {
    return wrong;
  }
  const { maxSteps } = input.options;
  if (!Number.isInteger(fit.steps) || fit.steps < 0 || fit.steps > maxSteps) {
    return {
      call: 0,
      expected: `a whole number of steps, from 0 to ${maxSteps}`,
      received: plural(fit.steps, 'step'),
      rationale: `maxSteps is ${maxSteps}, and it says that it made ${plural(fit.steps, 'step')}.`,
      help: 'Ask before each update whether there is a step left, and count 1 more after it.',
    };
  }
  const start = lossOf(input.baskets, input.totals, input.start);
  const end = lossOf(input.baskets, input.totals, fit.params);
  if (!(end <= start + rounding(input))) {
    const losses = formatBoth(start, end);
    return {
      call: 0,
      expected: `a loss of ${losses.expected}, that of the start, or less`,
      received: `params with a loss of ${losses.received}, after ${plural(fit.steps, 'step')}`,
      rationale: 'It ended at a worse guess than it started from.',
    };
  }
  if (input === ONE_STEP && fit.steps === 0) {
    return {
      call: 0,
      expected: '1 step, with a smaller loss',
      received: `0 steps, and the loss of the start, ${formatValue(start, 6)}`,
      rationale: 'It may make one step, and the loss is far above the tolerance, but it made none.',
      help: 'Compare steps with maxSteps itself: as long as fewer are made than allowed, there is one left.',
    };
  }
  const moved = differenceFrom(fit.params, expectedFrom(input.start)) !== null;
  if (moved && fit.steps === 0) {
    return {
      call: 0,
      expected: '1 step or more, or the start itself',
      received: `0 steps, and params ${formatValue(fit.params, 6)}`,
      rationale: 'The params are no longer those of the start, but no step was counted.',
      help: 'Count 1 more after each update of the params.',
    };
  }
  if (input === SINGLES) {
    return betterThanStart(input, fit);
  }
  const fewer = answers[1] as Fit | undefined;
  return fewer !== undefined && cameOut(input, fewer) && fit.steps === maxSteps
    ? {
        call: 0,
        expected: 'fewer than 1000 steps: with a maxSteps of 1000 it came out as well',
        received: plural(fit.steps, 'step'),
        rationale:
          'It says that it made all the steps it may make, though the receipt comes out after far fewer.',
        help: 'Count the updates, 1 more after each of them, and stop when the loss is at most the tolerance.',
      }
    : null;
}

function cameOut({ baskets, totals, options }: Task, { params, steps }: Fit): boolean {
  return steps > 0 && lossOf(baskets, totals, params) <= options.tolerance;
}

/** For purity: whatever the laws ask of one answer. */
export function isRight(input: Task, answer: Answer): Fault | null {
  return (
    faultOfLoss(input, answer as Fit) ??
    neverWorse(input, [answer]) ??
    (input === SINGLES ? reachesTolerance(input, [answer]) : null)
  );
}

/**
 * A start that is good enough comes back as it is. A second answer belongs to `SINGLES`, where it does not; a third
 * to `MIRRORED_SINGLES`, where it ends elsewhere.
 */
export function staysAtGoodStart(input: Task, answers: readonly Answer[]): Fault | null {
  const [fit, other, mirrored] = answers as readonly [Fit, Fit?, Fit?];
  return (
    faultAtGoodStart(input, fit) ??
    (other === undefined ? null : faultAtOtherStart(other)) ??
    (other === undefined || mirrored === undefined
      ? null
      : faultOfSameAnswer(
          [fit.params, other.params, mirrored.params],
          [{ call: 2, than: 1, though: `the last total is ${MIRRORED_SINGLES.totals.at(-1)} now` }],
        ))
  );
}

function faultAtOtherStart({ params, steps }: Fit): Fault | null {
  const { baskets, totals, start } = SINGLES;
  return differenceFrom(params, expectedFrom(start)) !== null
    ? null
    : {
        call: 1,
        expected: 'other params than those of the start',
        received: `${plural(steps, 'step')}, and the start itself`,
        rationale: `It stays at a good start, and at this one as well, where the loss is ${formatValue(lossOf(baskets, totals, start), 6)}.`,
      };
}

function faultAtGoodStart(input: Task, fit: Fit): Fault | null {
  const same =
    wrongNumberOfPrices(input, fit) === null &&
    differenceFrom(fit.params, expectedFrom(input.start)) === null;
  if (same && fit.steps === 0) {
    return null;
  }
  const params =
    fit.steps === 0
      ? formatBoth(input.start, fit.params)
      : {
          expected: formatValue(input.start, 6),
          received: formatValue(fit.params, 6),
        };
  return {
    call: 0,
    expected: `0 steps, and params ${params.expected}`,
    received: `${plural(fit.steps, 'step')}, and params ${params.received}`,
    rationale: 'The start already explains the receipts well enough, so there is no step to make.',
  };
}
