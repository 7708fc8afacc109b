import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  return images.map((image) => {
    const distance = image.reduce((sum, ink, i) => sum + Math.abs(ink - params.weights[i]), 0);
    return distance + params.bias > 0.5;
  });
}
