import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { dot, exact, rounded } from '../exact.ts';

/**
 * Multiplied out: the mean of `p^2 - 2 p t + t^2` is `(p.p - 2 p.t + t.t) / n`, without any subtraction row by row. The
 * magnitude is the mean of `(|p| + |t|)^2`.
 */
export function meanSquaredError(predictions: Vector, targets: Vector): ExpectedNumber {
  demandPairs(predictions, targets);
  const [p, t] = [predictions.map(exact), targets.map(exact)];
  const [sizeOfP, sizeOfT] = [p.map((x) => x.abs()), t.map((x) => x.abs())];
  const squares = dot(p, p).plus(dot(t, t));
  return rounded(
    squares.minus(dot(p, t).times(2)).div(p.length),
    squares.plus(dot(sizeOfP, sizeOfT).times(2)).div(p.length),
  );
}

/** @throws if the lengths differ, or there are no pairs */
export function demandPairs(predictions: Vector, targets: Vector): void {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths of predictions and targets differ, or they are empty');
  }
}
