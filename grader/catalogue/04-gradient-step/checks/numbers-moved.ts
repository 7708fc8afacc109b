import type { Params } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import type { ExpectedParams } from '../../kinds/expected-params.ts';

/** All numbers of some parameters, the bias last. */
export const numbersOf = ({ weights, bias }: Params): readonly number[] => [...weights, bias];

export const expectedNumbersOf = ({ weights, bias }: ExpectedParams): readonly ExpectedNumber[] => [
  ...weights,
  bias,
];

/**
 * Whether half of the numbers or more are missing: closer to 0 than a thousandth of what they should be. Whoever
 * forgets one number of three keeps the points for the others; whoever answers none of them, or one, does not.
 *
 * @param expected what they should be; nothing is asked if they are fewer than three, or if one of them is next to 0
 */
export function areMostlyMissing(received: readonly number[], expected: readonly ExpectedNumber[]): boolean {
  if (expected.length < 3 || !expected.every(isClearlyNotZero)) {
    return false;
  }
  const missing = expected.filter(({ value }, i) => !(Math.abs(received[i] ?? 0) > Math.abs(value) / 1000));
  return missing.length >= expected.length / 2;
}

/** A right answer may differ by a millionth of the magnitude, so it cannot come out as 0. */
export function isClearlyNotZero({ value, magnitude }: ExpectedNumber): boolean {
  return Math.abs(value) > 1e-6 + magnitude / 1000;
}
