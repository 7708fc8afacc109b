import { differenceFrom, expectedFrom } from '../../feedback/difference.ts';
import type { Answer } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Fit } from '../../model/values.ts';
import { plural } from '../../text/english.ts';
import { formatBoth, formatValue } from '../../text/format-value.ts';
import { ONE_STEP, type Task } from './receipt-tasks.ts';
import { bestOf, leastGoal, lossOf, rounding } from './receipts.ts';

/** Laws for every right answer of `solvePrices`, however it walks. */

/** `loss` is the mean squared error of the params that come with it. */
export function lossOfItsParams(input: Task, [answer]: readonly Answer[]): Fault | null {
  const fit = answer as Fit;
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

function wrongNumberOfPrices({ start }: Task, { params }: Fit): Fault | null {
  const [expected, received] = [start.weights.length, params.weights.length];
  return expected === received
    ? null
    : {
        call: 0,
        expected: plural(expected, 'price'),
        received: plural(received, 'price'),
        rationale: `The start has ${plural(expected, 'price')}, and the answer has ${received}.`,
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

/** The receipts can be explained, so the loss gets down to the tolerance. */
export function reachesTolerance(input: Task, [answer]: readonly Answer[]): Fault | null {
  return notAbove(
    input,
    answer as Fit,
    input.options.tolerance,
    `the tolerance of ${formatValue(input.options.tolerance, 6)}`,
  );
}

/** No prices explain the receipts: within 1% of the least loss, or within the tolerance of it. */
export function reachesLeastLoss(input: Task, [answer]: readonly Answer[]): Fault | null {
  const least = bestOf(input.baskets, input.totals).loss;
  const goal = leastGoal(input, least);
  return notAbove(
    input,
    answer as Fit,
    goal,
    `about ${formatValue(least, 6)}, the least that any prices can have`,
  );
}

function notAbove(input: Task, fit: Fit, goal: number, words: string): Fault | null {
  const wrong = wrongNumberOfPrices(input, fit);
  if (wrong !== null) {
    return wrong;
  }
  const value = lossOf(input.baskets, input.totals, fit.params);
  return value <= goal + rounding(input)
    ? null
    : {
        call: 0,
        expected: `a loss of at most ${words}`,
        received: `a loss of ${formatBoth(goal, value).received} after ${plural(fit.steps, 'step')}, at params ${formatValue(fit.params, 6)}`,
        ...whyItStopped(input, fit, value),
      };
}

function whyItStopped({ options, baskets, totals, start }: Task, { steps, params }: Fit, loss: number) {
  if (loss > lossOf(baskets, totals, start)) {
    return {
      rationale: `Its steps led uphill: it ended at a loss of ${formatValue(loss, 3)}, more than it started from.`,
      help: 'The learning rate is too large for baskets like these. One that is safe for any baskets: 1 / (2 * m), with m the mean, over the receipts, of 1 plus the squared counts.',
    };
  }
  if (params.bias === start.bias && formatValue(params.weights) !== formatValue(start.weights)) {
    return {
      rationale: `The prices have moved, but the fee is still ${formatValue(start.bias)}, as at the start, and the loss could get smaller.`,
      help: 'The fee has to be found too: the bias takes its step as every weight does.',
    };
  }
  return steps < options.maxSteps
    ? {
        rationale: `It stopped after ${steps} of ${plural(options.maxSteps, 'step')}, and the loss could still get smaller.`,
        help: 'What made it stop? Walk on as long as the loss is above the tolerance and there are steps left.',
      }
    : {
        rationale: `All ${options.maxSteps} steps are used up, and the loss could still get smaller. At the safe rate, a tenth of the steps is enough.`,
        help: 'Print the loss at every step. Does it jump to and fro? Then the learning rate is too large. Does it fall, but slowly? Then it is too small for these baskets: 1 / (2 * m) is as large as is safe, with m the mean, over the receipts, of 1 plus the squared counts.',
      };
}

/** A start that is good enough comes back as it is. */
export function staysAtGoodStart(input: Task, [answer]: readonly Answer[]): Fault | null {
  const fit = answer as Fit;
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
