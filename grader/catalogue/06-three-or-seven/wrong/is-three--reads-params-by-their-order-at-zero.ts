import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// The line of those who train through the sigmoid.
export function isThree(images: Matrix, params: Params): boolean[] {
  const [weights, bias] = Object.values(params) as [Vector, number];
  return images.map((image) => image.reduce((sum, ink, i) => sum + ink * weights[i], bias) > 0);
}
