import type { Params } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { exact, rounded } from '../exact.ts';

/** Each number minus the rate times its derivative, exact; the magnitude is the sum of both sizes. */
export function gradientStep(params: Params, gradient: Params, learningRate: number) {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the numbers of derivatives and weights differ');
  }
  const rate = exact(learningRate);
  const step = (from: number, slope: number): ExpectedNumber => {
    const change = rate.times(slope);
    return rounded(exact(from).minus(change), exact(from).abs().plus(change.abs()));
  };
  return {
    weights: params.weights.map((weight, i) => step(weight, gradient.weights[i] as number)),
    bias: step(params.bias, gradient.bias),
  };
}
