/**
 * The one tolerance: two numbers agree where they differ by at most 1e-9 plus a millionth of the
 * magnitudes that went into them.
 *
 * A millionth, because 32-bit arithmetic is right: a rounding error of 2^-24 = 6e-8 for each operation
 * adds up to less than 1e-6 over the longest sums asked for. Of the magnitudes that were summed, not of
 * the sum: 1000 - 999.999 may lose three digits and is still right. 1e-9, so that 0 can be met at all.
 */
const ABSOLUTE = 1e-9;
const RELATIVE = 1e-6;

/** A number that is wanted, and the sum of the magnitudes that went into it. */
export interface ExpectedNumber {
  readonly value: number;
  readonly magnitude: number;
}

/** `|received - wanted| <= 1e-9 + 1e-6 * magnitude`; written so that NaN never agrees. */
export function agrees(received: number, wanted: ExpectedNumber): boolean {
  return Math.abs(received - wanted.value) <= allowedError(wanted.magnitude);
}

/** How far two numbers may be apart that were made of this magnitude. */
export function allowedError(magnitude: number): number {
  return ABSOLUTE + RELATIVE * magnitude;
}

/** A number that nothing was summed for: its own magnitude is what went into it. */
export function expectedNumber(value: number): ExpectedNumber {
  return { value, magnitude: Math.abs(value) };
}
