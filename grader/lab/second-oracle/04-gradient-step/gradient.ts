import type { Matrix, Params, Vector } from '../../../model/values.ts';
import { dot, type Exact, exact, rounded, sum } from '../exact.ts';

type Loss = (weights: readonly Exact[], bias: Exact) => Exact;

/**
 * Measured, not derived: `(loss(w + 1) - loss(w - 1)) / 2`. The loss is quadratic in each parameter, so this central
 * difference is its exact derivative, without a formula for it. 60 digits hold both losses in full as long as the
 * numbers are 0, or between 1e-9 and 1e6.
 *
 * The magnitudes are the derivatives of the same problem with all numbers positive and all targets negative, in which
 * nothing cancels.
 */
export function gradient(batch: Matrix, targets: Vector, { weights, bias }: Params) {
  const fits = batch.length === targets.length && batch.every((row) => row.length === weights.length);
  if (batch.length === 0 || !fits) {
    throw new Error('the batch is empty, or its lengths do not fit');
  }
  const value = slopes(lossOf(batch, targets), weights, bias);
  const size = slopes(
    lossOf(
      batch.map((row) => row.map(Math.abs)),
      targets.map((target) => -Math.abs(target)),
    ),
    weights.map(Math.abs),
    Math.abs(bias),
  );
  return {
    weights: value.weights.map((slope, i) => rounded(slope, size.weights[i] as Exact)),
    bias: rounded(value.bias, size.bias),
  };
}

/** The mean squared error as a function of the parameters. */
function lossOf(batch: Matrix, targets: Vector): Loss {
  const rows = batch.map((row) => row.map(exact));
  const goals = targets.map(exact);
  return (weights, bias) => {
    const errors = rows.map((row, r) =>
      dot(row, weights)
        .plus(bias)
        .minus(goals[r] as Exact),
    );
    return sum(errors.map((error) => error.times(error))).div(rows.length);
  };
}

function slopes(loss: Loss, weights: Vector, bias: number) {
  const ws = weights.map(exact);
  const b = exact(bias);
  const nudged = (i: number, by: number) => ws.map((w, at) => (at === i ? w.plus(by) : w));
  return {
    weights: ws.map((_, i) =>
      loss(nudged(i, 1), b)
        .minus(loss(nudged(i, -1), b))
        .div(2),
    ),
    bias: loss(ws, b.plus(1))
      .minus(loss(ws, b.minus(1)))
      .div(2),
  };
}
