import type { Matrix, Params, Vector } from '../../../model/values.ts';
import { dot, type Exact, exact, rounded, sum } from '../exact.ts';

/**
 * Measured, not derived: `(loss(w + 1) - loss(w - 1)) / 2`. The loss is quadratic in each parameter, so this central
 * difference is its exact derivative, without a formula for it. 60 digits hold both losses in full as long as the
 * numbers are 0, or between 1e-9 and 1e7.
 *
 * The magnitudes are the derivatives of the same problem with all numbers positive and all targets negative, in which
 * nothing cancels.
 */
export function gradient(batch: Matrix, targets: Vector, { weights, bias }: Params) {
  const fits = batch.length === targets.length && batch.every((row) => row.length === weights.length);
  if (batch.length === 0 || !fits) {
    throw new Error('the batch is empty, or its lengths do not fit');
  }
  const value = slopes(batch, targets, weights, bias);
  const size = slopes(
    batch.map((row) => row.map(Math.abs)),
    targets.map((target) => -Math.abs(target)),
    weights.map(Math.abs),
    Math.abs(bias),
  );
  return {
    weights: value.weights.map((slope, i) => rounded(slope, size.weights[i] as Exact)),
    bias: rounded(value.bias, size.bias),
  };
}

/** The derivatives of the mean squared error. A parameter that is 1 higher adds its inputs to the errors. */
function slopes(batch: Matrix, targets: Vector, weights: Vector, bias: number) {
  const rows = batch.map((row) => row.map(exact));
  const ws = weights.map(exact);
  const errors = rows.map((row, r) =>
    dot(row, ws)
      .plus(bias)
      .minus(exact(targets[r] as number)),
  );
  const squares = (changed: readonly Exact[]) => sum(changed.map((error) => error.times(error)));
  const slope = (inputs: readonly Exact[]) => {
    const higher = errors.map((error, r) => error.plus(inputs[r] as Exact));
    const lower = errors.map((error, r) => error.minus(inputs[r] as Exact));
    return squares(higher).minus(squares(lower)).div(2).div(rows.length);
  };
  return {
    weights: ws.map((_, i) => slope(rows.map((row) => row[i] as Exact))),
    bias: slope(rows.map(() => exact(1))),
  };
}
