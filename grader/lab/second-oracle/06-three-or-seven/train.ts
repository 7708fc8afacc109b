import type { Answer } from '../../../model/call.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';
import type { OneOfMany } from '../oracle-answer.ts';

/** More steps overfit the training images. */
const STEPS = 20;
/** The share of the training images on which another answer must decide like this one, if there are at least MANY. */
const ALIKE = 0.95;
const MANY = 800;

/**
 * Least squares by conjugate gradients (Hestenes and Stiefel 1952): no learning rate, epochs, batches or randomness.
 * Other parameters are right too if they decide alike, at 0.5, on the training images.
 */
export function train(images: Matrix, targets: Vector, _randn: () => number): OneOfMany {
  const rows = images.map((image) => Float64Array.of(...image, 1));
  const solution = conjugateGradients(rows, Float64Array.from(targets));
  const answer: Params = { weights: [...solution.slice(0, -1)], bias: solution.at(-1) as number };
  const against = (other: Answer) => {
    const { weights, bias } = other as Params;
    const theirs = Float64Array.of(...weights, bias);
    const alike = rows.filter((row) => dot(row, solution) > 0.5 === dot(row, theirs) > 0.5).length;
    return rows.length < MANY || alike >= ALIKE * rows.length
      ? null
      : `it decides like the second oracle on only ${alike} of ${rows.length} training images`;
  };
  return { answer, against };
}

/** An `x` with small `|A x - t|`, A made of these rows, after a few steps from 0. */
function conjugateGradients(rows: readonly Float64Array[], targets: Float64Array): Float64Array {
  const size = rows[0]?.length ?? 0;
  const x = new Float64Array(size);
  const error = Float64Array.from(targets);
  let slope = combined(rows, error, size);
  let direction = Float64Array.from(slope);
  let steepness = dot(slope, slope);
  for (let step = 0; step < STEPS && steepness > 0; step += 1) {
    const along = Float64Array.from(rows, (row) => dot(row, direction));
    const length = steepness / dot(along, along);
    add(x, direction, length);
    add(error, along, -length);
    slope = combined(rows, error, size);
    const next = dot(slope, slope);
    const turned = Float64Array.from(slope);
    add(turned, direction, next / steepness);
    direction = turned;
    steepness = next;
  }
  return x;
}

/** The sum of the rows, each times its factor. */
function combined(rows: readonly Float64Array[], factors: Float64Array, size: number): Float64Array {
  const total = new Float64Array(size);
  for (const [r, row] of rows.entries()) {
    add(total, row, factors[r] as number);
  }
  return total;
}

function add(to: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i += 1) {
    to[i] = (to[i] as number) + times * (other[i] as number);
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) {
    sum += (left[i] as number) * (right[i] as number);
  }
  return sum;
}
