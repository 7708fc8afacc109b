// A default export beside the named ones; takes the defaults of the files before.
import linear from './02-linear-predict.ts';
import Mean from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length !== targets.length) throw new Error('lengths differ');
  const bias = new Mean();
  const weights = params.weights.map(() => new Mean());
  linear.predict(batch, params).forEach((prediction, row) => {
    const slope = 2 * (prediction - targets[row]);
    bias.add(slope);
    batch[row].forEach((input, i) => weights[i].add(slope * input));
  });
  return { bias: bias.value, weights: weights.map((mean) => mean.value) };
}

const step = (params: Params, gradient: Params, learningRate: number): Params => {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths differ');
  const weights = params.weights.map((weight, i) => weight - learningRate * gradient.weights[i]);
  return { weights, bias: params.bias - learningRate * gradient.bias };
};

export { step as gradientStep, gradient as default };
