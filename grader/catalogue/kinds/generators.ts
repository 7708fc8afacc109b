import fc, { type Arbitrary } from 'fast-check';
import type { Matrix, Params, Vector } from '../../model/values.ts';

/**
 * The shared generators. What they make is ordinary, readable, and shrinks towards small whole numbers
 * that differ from each other: 0 hides a product, 1 hides a factor, equal columns hide a mix-up.
 */

const WHOLE = [2, 3, 1, 4, 5, 6, 7, 8, 9, -1, -2, -3, -4, -5, -6, -7, -8, -9, 10, 12, 20, 0];
const QUARTERS = [0.5, 0.25, 0.75, 1.5, 2.5, -0.5, -0.25, -1.5, -2.25, 3.75];

/** Mostly small whole numbers, quarters too, and now and then one with decimals up to 1,000. */
export const number: Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 3, arbitrary: fc.constantFrom(...QUARTERS) },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000) },
);

/**
 * As `number`, but never large: a slope that is measured by nudging loses digits to the size of the loss,
 * and should still be right.
 */
export const modest: Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.constantFrom(...WHOLE.filter((n) => Math.abs(n) <= 9)) },
  { weight: 3, arbitrary: fc.constantFrom(...QUARTERS) },
  { weight: 1, arbitrary: fc.integer({ min: -9000, max: 9000 }).map((n) => n / 1000) },
);

/** How many of a fruit are in a basket, or a price: whole, from 0 up. */
export const count = (max: number): Arbitrary<number> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom(2, 3, 1, 4, 5, 0) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max }) },
  );

/** A list of exactly or up to so many numbers. */
export function vector(minLength: number, maxLength = minLength, entry = number): Arbitrary<number[]> {
  return fc.array(entry, { minLength, maxLength });
}

/** Parameters of these weights and this bias. */
export const at = (weights: Vector, bias: number): Params => ({ weights, bias });

export interface Shape {
  readonly minRows?: number;
  readonly maxRows?: number;
  readonly minColumns?: number;
  readonly maxColumns?: number;
}

/** A batch, a target for each row, and as many weights as columns. */
export interface Batch {
  readonly batch: Matrix;
  readonly targets: Vector;
  readonly params: Params;
}

/**
 * Batches that go with their targets and parameters. Three rows where it may choose: one row can't tell
 * a sum from a mean, and two can't tell "forgot the 2 and the mean". All is made at full size and cut,
 * so that a batch gets smaller as it shrinks and keeps the numbers it has.
 */
export function batches(shape: Shape = {}, entry = number): Arbitrary<Batch> {
  const { minRows = 1, maxRows = 8, minColumns = 1, maxColumns = 6 } = shape;
  return fc
    .record({
      rows: fc.array(vector(maxColumns, maxColumns, entry), { minLength: minRows, maxLength: maxRows }),
      targets: vector(maxRows, maxRows, entry),
      weights: vector(maxColumns, maxColumns, entry),
      bias: entry,
      columns: fc.integer({ min: minColumns, max: maxColumns }),
    })
    .map(({ rows, targets, weights, bias, columns }) => ({
      batch: rows.map((row) => row.slice(0, columns)),
      targets: targets.slice(0, rows.length),
      params: { weights: weights.slice(0, columns), bias },
    }));
}

/** The seed of a generator of draws. */
export const seeds: Arbitrary<number> = fc.integer({ min: 1, max: 2 ** 31 - 1 });

/** A long row that is the same every time: `(i * 7 + 3) % 11 - 5`, in steps of `scale`. */
export function longRow(length: number, scale = 1, offset = 0): number[] {
  return Array.from({ length }, (_, i) => ((((i + offset) * 7 + 3) % 11) - 5) * scale);
}

/** The same batch with one row changed. */
export function withRow(input: Batch, at: number, change: (row: Vector) => Vector): Batch {
  return { ...input, batch: input.batch.map((row, i) => (i === at ? change(row) : row)) };
}
