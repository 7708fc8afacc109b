import { Decimal } from 'decimal.js';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/**
 * Decimal numbers of 60 digits: sums, products and powers of e are right to a part in 10^59, so a second oracle
 * has practically no rounding errors. A number is read as the shortest decimal that stands for it, which is off
 * by at most 2^-53 of it.
 */
export const Exact = Decimal.clone({ precision: 60 });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);

export function exact(number: number): Exact {
  return new Exact(number);
}

export function sum(numbers: readonly Exact[]): Exact {
  return numbers.reduce((total, number) => total.plus(number), ZERO);
}

/** `sum of left[i] * right[i]` */
export function dot(left: readonly Exact[], right: readonly Exact[]): Exact {
  return left.reduce(
    (total, number, i) => (number.isZero() ? total : total.plus(number.times(right[i] as Exact))),
    ZERO,
  );
}

/** A number and its magnitude, rounded to ordinary numbers at the very end. */
export function rounded(value: Exact, magnitude: Exact): ExpectedNumber {
  return { value: value.toNumber(), magnitude: magnitude.toNumber() };
}
