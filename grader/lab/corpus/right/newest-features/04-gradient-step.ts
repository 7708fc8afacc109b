// The newest JavaScript: iterator helpers, at, with, toSorted, ??=, private names, static blocks.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (!batch.length || batch.length !== targets.length) throw new RangeError('rows and targets');
  const slopes = predict(batch, params).map((p, r) => (2 * (p - targets[r]!)) / batch.length);
  const weights = params.weights.map((_, i) =>
    batch
      .entries()
      .map(([r, row]) => slopes[r]! * row[i]!)
      .reduce((a, b) => a + b, 0),
  );
  return { weights, bias: slopes.toReversed().reduce((a, b) => a + b, 0) };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new RangeError('weights and derivatives');
  let weights = params.weights;
  for (const [i, slope] of gradient.weights.entries()) {
    weights = weights.with(i, weights[i]! - learningRate * slope);
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
