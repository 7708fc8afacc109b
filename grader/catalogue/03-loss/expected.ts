import * as reference from '../../../solutions/03-loss.ts';
import type { Vector } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/**
 * What the reference gives, with the magnitudes that went into it: those of the terms that were summed, not of
 * the sum, so that any order of summation agrees.
 */

/** Magnitude: 1. */
export function sigmoid(x: number): ExpectedNumber {
  return { value: reference.sigmoid(x), magnitude: 1 };
}

/** Magnitude: 1, the most that one image can cost. */
export function mnistLoss(predictions: Vector, targets: Vector): ExpectedNumber {
  return { value: reference.mnistLoss(predictions, targets), magnitude: 1 };
}

/** Magnitude: the mean of `(|prediction| + |target|)^2`. */
export function meanSquaredError(predictions: Vector, targets: Vector): ExpectedNumber {
  return {
    value: reference.meanSquaredError(predictions, targets),
    magnitude: reference.meanSquaredError(
      predictions.map(Math.abs),
      targets.map((target) => -Math.abs(target)),
    ),
  };
}
