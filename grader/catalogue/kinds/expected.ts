import { predictOne } from '../../../solutions/02-linear-predict.ts';
import { meanSquaredError, mnistLoss, sigmoid } from '../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/**
 * What the reference gives, with the magnitudes that went into it: of the products that were summed,
 * not of the sum, so that any order of summation agrees.
 */

/** `sum of inputs[i] * weights[i], plus bias`; magnitude `sum of |inputs[i] * weights[i]|, plus |bias|` */
export function expectedPrediction(inputs: Vector, params: Params): ExpectedNumber {
  return { value: predictOne(inputs, params), magnitude: predictOne(inputs.map(Math.abs), absolute(params)) };
}

export function expectedMnistLoss(predictions: Vector, targets: Vector): ExpectedNumber {
  return { value: mnistLoss(predictions, targets), magnitude: 1 };
}

export function expectedSigmoid(x: number): ExpectedNumber {
  return { value: sigmoid(x), magnitude: 1 };
}

/** Magnitude: the mean of `(|prediction| + |target|)^2`. */
export function expectedSquaredError(predictions: Vector, targets: Vector): ExpectedNumber {
  return {
    value: meanSquaredError(predictions, targets),
    magnitude: meanSquaredError(
      predictions.map(Math.abs),
      targets.map((target) => -Math.abs(target)),
    ),
  };
}

/** Magnitude: the gradient of the same problem with every number made positive, every target negative. */
export function expectedGradient(
  batch: Matrix,
  targets: Vector,
  params: Params,
): { readonly weights: readonly ExpectedNumber[]; readonly bias: ExpectedNumber } {
  const value = gradient(batch, targets, params);
  const size = gradient(
    batch.map((row) => row.map(Math.abs)),
    targets.map((target) => -Math.abs(target)),
    absolute(params),
  );
  return pair(value, size);
}

/** Magnitude: `|weight| + |learningRate * derivative|`. */
export function expectedStep(
  params: Params,
  slope: Params,
  learningRate: number,
): { readonly weights: readonly ExpectedNumber[]; readonly bias: ExpectedNumber } {
  const value = gradientStep(params, slope, learningRate);
  return pair(value, gradientStep(absolute(params), absolute(slope), -learningRate));
}

function absolute({ weights, bias }: Params): Params {
  return { weights: weights.map(Math.abs), bias: Math.abs(bias) };
}

function pair(value: Params, size: Params) {
  return {
    weights: value.weights.map((weight, i) => ({ value: weight, magnitude: size.weights[i] as number })),
    bias: { value: value.bias, magnitude: size.bias },
  };
}
