import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const { weights, bias } = params;
  return images.map((image) => {
    let sum = bias;
    for (let i = 0; i < image.length; i++) sum += image[i] * weights[i];
    return sum > bias;
  });
}
