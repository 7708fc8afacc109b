import * as reference from '../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';
import { absolute } from '../kinds/expected-params.ts';

/**
 * What the reference gives, with the magnitudes that went into it: those of the terms that were summed, not of
 * the sum, so that any order of summation agrees.
 */

/** `sum of inputs[i] * weights[i], plus bias`; magnitude: `sum of |inputs[i] * weights[i]|, plus |bias|`. */
export function predictOne(inputs: Vector, params: Params): ExpectedNumber {
  return {
    value: reference.predictOne(inputs, params),
    magnitude: reference.predictOne(inputs.map(Math.abs), absolute(params)),
  };
}

/** One expected number a row, as `predictOne` gives it. */
export function predict(batch: Matrix, params: Params): readonly ExpectedNumber[] {
  return batch.map((inputs) => predictOne(inputs, params));
}
