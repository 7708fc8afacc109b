import type { Params } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { exact, rounded } from '../exact.ts';

/** Each number minus the rate times its derivative, exact; with the magnitudes of the two. */
export function gradientStep(params: Params, gradient: Params, learningRate: number) {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('another number of derivatives than of weights');
  }
  const rate = exact(learningRate);
  const moved = (from: number, slope: number): ExpectedNumber => {
    const way = rate.times(slope);
    return rounded(exact(from).minus(way), exact(from).abs().plus(way.abs()));
  };
  return {
    weights: params.weights.map((weight, i) => moved(weight, gradient.weights[i] as number)),
    bias: moved(params.bias, gradient.bias),
  };
}
