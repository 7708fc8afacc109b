// Constructor functions and prototypes; what comes out inherits weights and bias from a model.
import { Model } from './01-init-params.ts';
import { LengthError, predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new (LengthError as any)('rows and targets');
  const predictions = predict(batch, params);
  const numbers: number[] = [];
  for (let i = 0; i <= params.weights.length; i++) {
    let sum = 0;
    for (let r = 0; r < batch.length; r++) {
      sum += (predictions[r] - targets[r]) * (i < params.weights.length ? batch[r][i] : 1);
    }
    numbers.push((2 * sum) / batch.length);
  }
  return Object.create(new (Model as any)(numbers));
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const from = params.weights;
  const slopes = gradient.weights;
  if (from.length !== slopes.length) throw new (LengthError as any)('weights and derivatives');
  const numbers = from.map((weight, i) => weight - learningRate * slopes[i]);
  numbers.push(params.bias - learningRate * gradient.bias);
  return new (Model as any)(numbers);
}
