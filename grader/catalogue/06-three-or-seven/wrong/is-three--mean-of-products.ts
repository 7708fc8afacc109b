import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  return images.map((image) => {
    const sum = image.reduce((all, ink, i) => all + ink * params.weights[i], 0);
    return sum / image.length + params.bias > 0.5;
  });
}
