// Destructuring wherever there is something to take apart; rest and spread.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, [...targets]: Vector, { weights: at, bias: fee }: Params): Params {
  const { length } = batch;
  if (length === 0) throw new Error('nothing');
  if (length !== targets.length) throw new Error(`${length} and ${targets.length}`);
  const slopes = predict(batch, { weights: at, bias: fee }).map((prediction, r) => 2 * (prediction - targets[r]));
  let [bias, ...weights] = [0, ...at.map(() => 0)];
  for (const [r, [...row]] of batch.entries()) {
    const { [r]: slope } = slopes;
    [bias, ...weights] = [bias + slope / length, ...weights.map((w, i) => w + (slope * row[i]) / length)];
  }
  return { weights, bias };
}

export function gradientStep(
  { weights, bias }: Params,
  { weights: slopes, bias: slope }: Params,
  learningRate: number,
): Params {
  if (weights.length !== slopes.length) throw new Error(`${weights.length} and ${slopes.length}`);
  const [...moved] = weights;
  for (const [i, s] of slopes.entries()) [moved[i]] = [moved[i] - learningRate * s];
  return { weights: moved, bias: bias - learningRate * slope };
}
