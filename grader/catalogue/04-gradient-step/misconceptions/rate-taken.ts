import type { Call, Reply } from '../../../model/call.ts';
import type { Params } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';

/** Rates that people like to use. Not 1: a rate of 1 is a rate left out, a misconception by itself. */
const FAVOURITES = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5];

/** Detects steps that all go by one favourite learning rate, whatever rate is given. */
export function fixedRate(call: Call, reply: Reply): boolean | null {
  const rate = rateTaken(call, reply);
  if (rate === null) {
    return null;
  }
  if (rate === 'none' || !FAVOURITES.some((favourite) => isRate(rate, favourite))) {
    return false;
  }
  return isRate(rate, call.args[2] as number) ? null : true;
}

/** Detects a step that goes somewhere at a learning rate of 0, and is right at others. */
export function anotherRateForZero(call: Call, reply: Reply): boolean | null {
  const rate = rateTaken(call, reply);
  const given = call.args[2] as number;
  if (rate === null || rate === 'none') {
    return rate === null ? null : false;
  }
  if (given === 0) {
    return rate > 1e-6;
  }
  return isRate(rate, given) ? null : false;
}

function isRate(rate: number, other: number): boolean {
  return Math.abs(rate - other) <= 1e-5 * other;
}

/** The learning rate that explains the whole step; 'none' if no single rate does, null if all derivatives are 0. */
function rateTaken(call: Call, reply: Reply): number | 'none' | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [params, gradient] = call.args as unknown as readonly [Params, Params];
  const moved = reply.value as Params;
  const slopes = [...gradient.weights, gradient.bias];
  const from = [...params.weights, params.bias];
  const to = [...moved.weights, moved.bias];
  const steepest = slopes.reduce(
    (most, slope, i) => (Math.abs(slope) > Math.abs(slopes[most]) ? i : most),
    0,
  );
  const slope = slopes[steepest] as number;
  if (slope === 0) {
    return null;
  }
  const rate = (from[steepest] - (to[steepest] ?? Number.NaN)) / slope;
  const alike = from.every(
    (value, i) =>
      Math.abs(value - rate * (slopes[i] as number) - (to[i] ?? Number.NaN)) <=
      allowedError(Math.abs(value) + Math.abs(rate * (slopes[i] as number))),
  );
  return alike ? rate : 'none';
}
