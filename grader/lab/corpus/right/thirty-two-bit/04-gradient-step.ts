// Float32Array, as on a graphics card: each product and each sum is rounded to 32 bits.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

const f32 = Math.fround;

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('shapes do not match');
  const predictions = predict(batch, params);
  const weights = new Float32Array(params.weights.length);
  let bias = 0;
  for (let r = 0; r < batch.length; r++) {
    const error = f32(f32(2 * f32(predictions[r] - f32(targets[r]))) / batch.length);
    for (let i = 0; i < weights.length; i++) weights[i] += f32(error * f32(batch[r][i]));
    bias = f32(bias + error);
  }
  return { weights: weights as unknown as number[], bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('shapes do not match');
  const rate = f32(learningRate);
  const weights = new Float32Array(params.weights);
  for (let i = 0; i < weights.length; i++) weights[i] -= f32(rate * f32(gradient.weights[i]));
  return { weights: weights as unknown as number[], bias: f32(f32(params.bias) - f32(rate * f32(gradient.bias))) };
}
