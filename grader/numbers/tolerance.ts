/**
 * The only tolerance: two numbers agree if they differ by at most 1e-9 plus a millionth of the magnitudes that
 * went into them.
 *
 * - A millionth, because 32-bit arithmetic counts as right: rounding errors of 2^-24 = 6e-8 an operation add up
 *   to less than 1e-6 over the longest sums of any check.
 * - Of the summed magnitudes and not of the sum, because 1000 - 999.999 may lose many digits and is still right.
 * - 1e-9, so that an expected 0 can be matched at all.
 */
const ABSOLUTE = 1e-9;
const RELATIVE = 1e-6;

/** An expected number, and the sum of the magnitudes that went into it. */
export interface ExpectedNumber {
  readonly value: number;
  readonly magnitude: number;
}

/** True if `|received - expected| <= 1e-9 + 1e-6 * magnitude`. NaN agrees with nothing. */
export function agrees(received: number, expected: ExpectedNumber): boolean {
  return Math.abs(received - expected.value) <= allowedError(expected.magnitude);
}

/** The largest difference at which two numbers of this magnitude agree: `1e-9 + 1e-6 * magnitude`. */
export function allowedError(magnitude: number): number {
  return ABSOLUTE + RELATIVE * magnitude;
}

/** An expected number that is not a sum, so its magnitude is its own absolute value. */
export function expectedNumber(value: number): ExpectedNumber {
  return { value, magnitude: Math.abs(value) };
}
