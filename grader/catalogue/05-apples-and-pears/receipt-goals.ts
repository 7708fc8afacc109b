import type { Answer } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Fit, Vector } from '../../model/values.ts';
import { plural } from '../../text/english.ts';
import { formatBoth, formatValue } from '../../text/format-value.ts';
import type { Task } from './receipt-tasks.ts';
import { bestOf, leastGoal, lossOf, rounding } from './receipts.ts';

/** How far every right answer of `solvePrices` gets, given steps enough. */

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
  const factor = factorBetween(start.weights, params.weights);
  if (factor !== null && baskets.length > 1) {
    return {
      rationale: `All prices are those of the start times ${formatValue(factor, 3)}. One factor can suit one receipt, and here are ${baskets.length}.`,
      help: 'Each price needs a step of its own: its entry of the gradient says which way, and how far.',
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
        rationale: `All ${options.maxSteps} steps are used up, and the loss could still get smaller. At the safe rate, half of the steps is enough.`,
        help: 'Print the loss at every step. If it jumps to and fro, the learning rate is too large; if it crawls, too small: 1 / (2 * m) is as large as is safe, with m the mean, over the receipts, of 1 plus the squared counts.',
      };
}

/** The one factor, neither 0 nor 1, by which all of two prices or more have been multiplied; null if there is none. */
function factorBetween(before: Vector, after: Vector): number | null {
  const factors = before.flatMap((price, i) => (price === 0 ? [] : [(after[i] as number) / price]));
  const factor = factors[0] ?? 1;
  return factors.length > 1 &&
    Math.abs(factor) > 1e-9 &&
    Math.abs(factor - 1) > 1e-6 &&
    factors.every((other) => Math.abs(other - factor) <= 1e-9 * Math.abs(factor))
    ? factor
    : null;
}

export function wrongNumberOfPrices({ start }: Task, { params }: Fit): Fault | null {
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
