// All sums are pairwise: that of the left half plus that of the right half.
import type { Matrix, Params, Vector } from './types.ts';

export function pairwiseSum(xs: Vector): number {
  let level = [...xs];
  while (level.length > 1) {
    const next: number[] = [];
    for (let i = 0; i < level.length; i += 2) next.push(i + 1 < level.length ? level[i] + level[i + 1] : level[i]);
    level = next;
  }
  return level.length === 1 ? level[0] : 0;
}

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths differ');
  return pairwiseSum([...inputs.map((x, i) => x * params.weights[i]), params.bias]);
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((row) => predictOne(row, params));
}
