// Destructuring wherever there is something to take apart; rest and spread.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne({ length, ...inputs }: Vector, { weights, weights: { length: size }, bias }: Params): number {
  if (length !== size) throw new Error(`${length} inputs and ${size} weights`);
  let sum = bias;
  for (const [i, input] of Object.entries(inputs) as [string, number][]) {
    const { [Number(i)]: weight } = weights;
    sum += input * weight;
  }
  return sum;
}

export function predict([...batch]: Matrix, params: Params): number[] {
  const predictions: number[] = [];
  for (const [...row] of batch) predictions.push(predictOne(row, params));
  return [...predictions];
}
