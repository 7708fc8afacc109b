import fc, { type Arbitrary } from 'fast-check';
import type { Matrix, Params, Vector } from '../../model/values.ts';

/**
 * The shared generators. Their values are ordinary and readable, and shrink towards small whole numbers that differ
 * from each other: 0 hides a product, 1 hides a factor, equal columns hide a mix-up.
 */

const WHOLE = [2, 3, 1, 4, 5, 6, 7, 8, 9, -1, -2, -3, -4, -5, -6, -7, -8, -9, 10, 12, 20, 0];
const QUARTERS = [0.5, 0.25, 0.75, 1.5, 2.5, -0.5, -0.25, -1.5, -2.25, 3.75];

/** Mostly small whole numbers and quarters, sometimes a decimal number of up to 1,000 in size. */
export const number: Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.constantFrom(...WHOLE) },
  { weight: 3, arbitrary: fc.constantFrom(...QUARTERS) },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000) },
);

/**
 * As `number`, but never large: a numerical derivative loses digits to the size of the loss, and should still be
 * right.
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

/** A list of `minLength` to `maxLength` numbers; of exactly `minLength` if no other is given. */
export function vector(minLength: number, maxLength = minLength, entry = number): Arbitrary<number[]> {
  return fc.array(entry, { minLength, maxLength });
}

/**
 * What the numbers of a batch shrink to, if they may: no two are equal, and none is 0 or 1. So the shortest example of a
 * mistake is not by chance one of another mistake: a bias of 1 makes "times the bias" look like "no bias".
 */
const SIMPLEST = {
  rows: [
    [3, 2, 20],
    [6, 8, 15],
    [11, 12, 18],
  ],
  targets: [7, 10, 13],
  weights: [5, 9, 16],
  bias: 4,
} as const;

/** As `entry`, but shrinks to `simplest` at once if that fails as well. */
class Towards extends fc.Arbitrary<number> {
  readonly #simplest: number;
  readonly #entry: Arbitrary<number>;

  constructor(simplest: number, entry: Arbitrary<number>) {
    super();
    this.#simplest = simplest;
    this.#entry = entry;
  }

  generate(random: fc.Random, biasFactor: number | undefined): fc.Value<number> {
    return this.#entry.generate(random, biasFactor);
  }

  canShrinkWithoutContext(value: unknown): value is number {
    return this.#entry.canShrinkWithoutContext(value);
  }

  shrink(value: number, context: unknown): fc.Stream<fc.Value<number>> {
    return value === this.#simplest
      ? fc.Stream.nil()
      : fc.Stream.of(new fc.Value(this.#simplest, undefined)).join(this.#entry.shrink(value, context));
  }
}

/** A list with an entry towards each of these numbers, and entries of their own kind behind them. */
function listTowards(
  simplest: readonly number[],
  length: number,
  entry: Arbitrary<number>,
): Arbitrary<number[]> {
  const entries = Array.from({ length }, (_, i) => {
    const number = simplest[i];
    return number === undefined ? entry : new Towards(number, entry);
  });
  return fc.tuple(...entries);
}

/** Parameters with these weights and this bias. */
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
 * Batches with fitting targets and parameters. Checks ask for three rows if they can: one row does not tell a sum
 * from a mean, and two do not show that both the 2 and the mean are missing. Everything is generated at full size and
 * cut, so that a batch that shrinks keeps its numbers.
 */
export function batches(shape: Shape = {}, entry = number): Arbitrary<Batch> {
  const { minRows = 1, maxRows = 8, minColumns = 1, maxColumns = 6 } = shape;
  return fc
    .record({
      length: fc.integer({ min: minRows, max: maxRows }),
      columns: fc.integer({ min: minColumns, max: maxColumns }),
      rows: fc.tuple(
        ...Array.from({ length: maxRows }, (_, r) => listTowards(SIMPLEST.rows[r] ?? [], maxColumns, entry)),
      ),
      targets: listTowards(SIMPLEST.targets, maxRows, entry),
      weights: listTowards(SIMPLEST.weights, maxColumns, entry),
      bias: new Towards(SIMPLEST.bias, entry),
    })
    .map(({ length, rows, targets, weights, bias, columns }) => ({
      batch: rows.slice(0, length).map((row) => row.slice(0, columns)),
      targets: targets.slice(0, length),
      params: { weights: weights.slice(0, columns), bias },
    }));
}

/** Seeds for `{ $randn: seed }`. */
export const seeds: Arbitrary<number> = fc.integer({ min: 1, max: 2 ** 31 - 1 });

/** A long fixed row: `((i + offset) * 7 + 3) % 11 - 5`, times `scale`. */
export function longRow(length: number, scale = 1, offset = 0): number[] {
  return Array.from({ length }, (_, i) => ((((i + offset) * 7 + 3) % 11) - 5) * scale);
}

/** The same batch with one row changed. */
export function withRow(input: Batch, at: number, change: (row: Vector) => Vector): Batch {
  return { ...input, batch: input.batch.map((row, i) => (i === at ? change(row) : row)) };
}
