import type { Params } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/** Parameters that are expected, with the magnitude that went into each number. */
export interface ExpectedParams {
  readonly weights: readonly ExpectedNumber[];
  readonly bias: ExpectedNumber;
}

/** The values of one, with the magnitudes of the other. */
export function expectedParams(value: Params, magnitude: Params): ExpectedParams {
  return {
    weights: value.weights.map((weight, i) => ({ value: weight, magnitude: magnitude.weights[i] as number })),
    bias: { value: value.bias, magnitude: magnitude.bias },
  };
}

/** The same parameters without their signs. */
export function absolute({ weights, bias }: Params): Params {
  return { weights: weights.map(Math.abs), bias: Math.abs(bias) };
}
