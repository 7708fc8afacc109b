// Prints everything that it does.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  console.log('--- gradient ---');
  if (batch.length === 0 || batch.length !== targets.length) {
    console.error(new Error('printed, not thrown'));
    throw new Error('rows and targets');
  }
  const predictions = predict(batch, params);
  const weights = params.weights.map(() => 0);
  let bias = 0;
  for (let r = 0; r < batch.length; r++) {
    const error = predictions[r] - targets[r];
    console.log('row', r, 'error', error);
    for (let i = 0; i < weights.length; i++) weights[i] += (2 * error * batch[r][i]) / batch.length;
    bias += (2 * error) / batch.length;
  }
  console.log('gradient:', JSON.stringify({ weights, bias }, null, 2));
  return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  console.log('step from', params, 'against', gradient, 'at', learningRate);
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const weights = params.weights.map((w, i) => w - learningRate * gradient.weights[i]);
  const bias = params.bias - learningRate * gradient.bias;
  console.log('to', { weights, bias });
  return { weights, bias };
}
