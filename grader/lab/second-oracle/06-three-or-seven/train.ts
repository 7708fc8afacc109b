import type { Answer } from '../../../model/call.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';
import type { OneOfMany } from '../oracle-answer.ts';

/** Past so many steps it learns the single images by heart. */
const STEPS = 20;
/** Of the images that both learned from, the share that another training has to decide alike, if there are many. */
const ALIKE = 0.95;
const MANY = 800;

/**
 * Least squares by conjugate gradients (Hestenes and Stiefel 1952): no learning rate, no epochs, no batches,
 * no chance. Whoever learned something else from the same images is right as well, as long as the two decide
 * alike, at 0.5, on the images that they learned from.
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
      : `they decide alike on ${alike} of the ${rows.length} images that both learned from`;
  };
  return { answer, against };
}

/** `x` for which `|A x - t|` is small, A made of these rows, after a few steps from 0. */
function conjugateGradients(rows: readonly Float64Array[], targets: Float64Array): Float64Array {
  const size = rows[0]?.length ?? 0;
  const x = new Float64Array(size);
  const error = Float64Array.from(targets);
  let slope = combined(rows, error, size);
  let way = Float64Array.from(slope);
  let steepness = dot(slope, slope);
  for (let step = 0; step < STEPS && steepness > 0; step += 1) {
    const along = Float64Array.from(rows, (row) => dot(row, way));
    const length = steepness / dot(along, along);
    add(x, way, length);
    add(error, along, -length);
    slope = combined(rows, error, size);
    const next = dot(slope, slope);
    const turned = Float64Array.from(slope);
    add(turned, way, next / steepness);
    way = turned;
    steepness = next;
  }
  return x;
}

/** The rows, each times its factor, added up. */
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
