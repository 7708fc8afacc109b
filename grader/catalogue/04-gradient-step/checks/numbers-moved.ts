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
 * Whether all numbers after the first are missing: closer to 0 than a ten-thousandth of what they should be. Whoever
 * forgets the bias, or the weights, keeps the points for the others; whoever answers nothing, or the first weight
 * alone, does not.
 *
 * @param expected what they should be; nothing is asked if they are fewer than three, or if one of them is next to 0
 */
export function areMissing(received: readonly number[], expected: readonly ExpectedNumber[]): boolean {
  return (
    expected.length >= 3 &&
    expected.every(isClearlyNotZero) &&
    expected.every(({ value }, i) => i === 0 || !(Math.abs(received[i] ?? 0) > Math.abs(value) / 10_000))
  );
}

/** A right answer may differ by a millionth of the magnitude, so it cannot come out as 0. */
export function isClearlyNotZero({ value, magnitude }: ExpectedNumber): boolean {
  return Math.abs(value) > 1e-6 + magnitude / 1000;
}
