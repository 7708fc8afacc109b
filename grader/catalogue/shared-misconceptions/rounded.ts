import type { Answer } from '../../model/call.ts';
import type { Params, Vector } from '../../model/values.ts';
import { agrees, type ExpectedNumber } from '../../numbers/tolerance.ts';
import type { ExpectedParams } from '../kinds/expected-params.ts';
import type { Detect } from '../kinds/misconception.ts';

/**
 * Detects answers that are the right ones, rounded.
 *
 * @param expectedOf what is expected for the arguments of a call
 */
export function rounded(
  // biome-ignore lint/suspicious/noExplicitAny: each function has its own arguments
  expectedOf: (...args: any[]) => ExpectedNumber | readonly ExpectedNumber[] | ExpectedParams,
): Detect {
  return (call, reply) =>
    call.throws || reply.kind !== 'value'
      ? null
      : looksRounded(receivedNumbers(reply.value), expectedNumbers(expectedOf(...call.args)));
}

function receivedNumbers(answer: Answer): Vector {
  if (typeof answer === 'number') {
    return [answer];
  }
  return Array.isArray(answer)
    ? (answer as Vector)
    : [...(answer as Params).weights, (answer as Params).bias];
}

function expectedNumbers(
  expected: ExpectedNumber | readonly ExpectedNumber[] | ExpectedParams,
): readonly ExpectedNumber[] {
  if ('value' in expected) {
    return [expected];
  }
  return 'weights' in expected ? [...expected.weights, expected.bias] : expected;
}

/**
 * True if the numbers are the expected ones rounded to at most four decimals, false if they are anything else, null
 * if they agree with the expected ones anyway.
 */
export function looksRounded(received: Vector, expected: readonly ExpectedNumber[]): boolean | null {
  if (
    received.length !== expected.length ||
    !DECIMALS.some((decimals) => isRounding(received, expected, decimals))
  ) {
    return false;
  }
  return received.every((value, i) => agrees(value, expected[i] as ExpectedNumber)) ? null : true;
}

const DECIMALS = [0, 1, 2, 3, 4];

function isRounding(received: Vector, expected: readonly ExpectedNumber[], decimals: number): boolean {
  const unit = 10 ** -decimals;
  return received.every((value, i) => {
    const off = Math.abs(value - (expected[i] as ExpectedNumber).value);
    const units = value / unit;
    return off <= 0.5001 * unit && Math.abs(units - Math.round(units)) <= 1e-6;
  });
}
