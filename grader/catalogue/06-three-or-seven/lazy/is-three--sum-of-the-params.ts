import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const sum = params.weights.reduce((all, weight) => all + weight, params.bias);
  return images.map(() => sum > 0.5);
}
