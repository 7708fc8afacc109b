import { predict } from '../../../../solutions/02-linear-predict.ts';
import { formatExpected } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Fault } from '../../../model/exercise.ts';
import type { Matrix, Params } from '../../../model/values.ts';
import { allowedError, type ExpectedNumber } from '../../../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../../../text/format-value.ts';
import { meanSquaredError as expectedLoss } from '../../03-loss/expected.ts';
import type { ExpectedParams } from '../../kinds/expected-params.ts';
import type { Batch } from '../../kinds/input-generators.ts';
import * as expected from '../expected.ts';
import { areMissing, expectedNumbersOf, isClearlyNotZero, numbersOf } from './numbers-moved.ts';

/**
 * The loss is a quadratic bowl: a step of rate t against any direction g takes `t (g . gradient) - t^2 c` off it, with
 * c the mean of `(row . g_weights + g_bias)^2`. If g is the gradient, that is `t |g|^2 - t^2 c`. The law asks for this
 * fall, at a tenth of the best t, however the gradient was found. It holds for a gradient with some numbers left at 0
 * as well, so some of them are asked for.
 */
export function fallsAsSteeply(input: Batch, [answer]: readonly Answer[]): Fault | null {
  const { batch, targets, params } = input;
  const slope = answer as Params;
  const goal = expected.gradient(batch, targets, params);
  const missing = faultOfMissing(input, slope, goal);
  if (missing !== null) {
    return missing;
  }
  if (!expectedNumbersOf(goal).some(isClearlyNotZero)) {
    // Next to the bottom, rounding errors decide which way is down.
    return null;
  }
  const right = { weights: goal.weights.map(({ value }) => value), bias: goal.bias.value };
  const best = lengthSquared(right) / (2 * curveAlong(batch, right));
  const rate = roundRate(best / 10);
  const steep = rate * lengthSquared(slope);
  const bend = rate ** 2 * curveAlong(batch, slope);
  const before = expectedLoss(predict(batch, params), targets);
  const fall = fallAfter(input, before, slope, rate);
  if (Math.abs(fall - (steep - bend)) <= allowedError(before.magnitude + steep + bend)) {
    return null;
  }
  const falls = formatBoth(fallAfter(input, before, right, rate), fall, 4);
  return {
    call: 0,
    expected: `a step of ${rate} against the gradient takes ${falls.expected} off the loss of ${formatValue(before.value, 4)}`,
    received: `a step of ${rate} against this one takes ${falls.received} off it`,
    rationale:
      'A short step against the gradient lowers the loss by a known amount, and this one by another.',
  };
}

function faultOfMissing(input: Batch, slope: Params, goal: ExpectedParams): Fault | null {
  const fits = slope.weights.length === goal.weights.length;
  return fits && !hasZeros(input) && areMissing(numbersOf(slope), expectedNumbersOf(goal))
    ? {
        call: 0,
        expected: formatExpected(goal),
        received: formatValue(slope, 6),
        rationale:
          'The loss changes with each of these parameters, so none of their derivatives should be 0.',
      }
    : null;
}

/** Whether a number of the input is 0: then somebody with another mistake, about zeros, may have a slope of 0. */
export function hasZeros({ batch, params }: Batch): boolean {
  return [...batch.flat(), ...numbersOf(params)].includes(0);
}

const lengthSquared = (slope: Params) => numbersOf(slope).reduce((sum, number) => sum + number ** 2, 0);

/** Half of the second derivative of the loss along a direction. */
function curveAlong(batch: Matrix, direction: Params): number {
  return predict(batch, direction).reduce((sum, way) => sum + way ** 2, 0) / batch.length;
}

function fallAfter(
  { batch, targets, params }: Batch,
  before: ExpectedNumber,
  slope: Params,
  rate: number,
): number {
  const there = {
    weights: params.weights.map((weight, i) => weight - rate * (slope.weights[i] as number)),
    bias: params.bias - rate * slope.bias,
  };
  return before.value - expectedLoss(predict(batch, there), targets).value;
}

/** Rounds to one digit, so that a student can try the step by hand. */
function roundRate(rate: number): number {
  return Number(rate.toPrecision(1));
}
