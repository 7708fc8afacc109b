import * as reference from '../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../model/values.ts';
import { absolute, type ExpectedParams, expectedParams } from '../kinds/expected-params.ts';

/**
 * What the reference gives, with the magnitudes that went into it: those of the terms that were summed, not of
 * the sum, so that any order of summation agrees.
 */

/** Magnitude: the gradient of the same problem with every number made positive, every target negative. */
export function gradient(batch: Matrix, targets: Vector, params: Params): ExpectedParams {
  return expectedParams(
    reference.gradient(batch, targets, params),
    reference.gradient(
      batch.map((row) => row.map(Math.abs)),
      targets.map((target) => -Math.abs(target)),
      absolute(params),
    ),
  );
}

/** Magnitude: `|weight| + |learningRate * derivative|`. */
export function gradientStep(params: Params, gradient: Params, learningRate: number): ExpectedParams {
  return expectedParams(
    reference.gradientStep(params, gradient, learningRate),
    reference.gradientStep(absolute(params), absolute(gradient), -learningRate),
  );
}
