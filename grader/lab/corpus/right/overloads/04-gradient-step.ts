// Function overloads, generics, satisfies, as const: whatever TypeScript has to say.
import { dot, predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Entry)[] ? Entry[] : T[Key] };

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('nothing to learn from');
  if (batch.length !== targets.length) throw new Error(`${batch.length} and ${targets.length}`);
  const slopes = predict(batch, params).map((p, r) => (2 * (p - targets[r]!)) / batch.length);
  const result: Mutable<Params> = { weights: [], bias: dot(slopes, slopes.map(() => 1)) };
  for (const i of params.weights.keys()) {
    result.weights.push(dot(slopes, batch.map((row) => row[i]!)));
  }
  return result;
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('numbers of weights differ');
  const moved = <const Key extends 'weights' | 'bias'>(key: Key): Mutable<Params>[Key] => {
    const [from, slope] = [params[key], gradient[key]];
    return (
      typeof from === 'number'
        ? from - learningRate * (slope as number)
        : (from as Vector).map((x, i) => x - learningRate * (slope as Vector)[i]!)
    ) as Mutable<Params>[Key];
  };
  return { weights: moved('weights'), bias: moved('bias') };
}
