// Slopes are measured, not worked out: a little to the one side, a little to the other.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

const NUDGE = 1e-4;

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const lossAt = (weights: Vector, bias: number) => meanSquaredError(predict(batch, { weights, bias }), targets);
  lossAt(params.weights, params.bias); // throws where nothing fits

  const slope = (loss: (nudge: number) => number) => (loss(NUDGE) - loss(-NUDGE)) / (2 * NUDGE);
  return {
    weights: params.weights.map((weight, i) =>
      slope((nudge) => {
        const nudged = [...params.weights];
        nudged[i] = weight + nudge;
        return lossAt(nudged, params.bias);
      }),
    ),
    bias: slope((nudge) => lossAt(params.weights, params.bias + nudge)),
  };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw Error('cannot step: lengths differ');
  return {
    weights: params.weights.map((weight, i) => weight - gradient.weights[i] * learningRate),
    bias: params.bias - gradient.bias * learningRate,
  };
}
