import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  return images.map((image) => {
    let sum = 0;
    for (let i = 0; i < image.length; i++) sum += image[i] * params.weights[i];
    return sum > 0.5;
  });
}
