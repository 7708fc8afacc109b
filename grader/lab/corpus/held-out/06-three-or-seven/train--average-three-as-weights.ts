import { initParams } from '../../../../../solutions/01-init-params.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const { weights } = initParams(images[0].length, randn, 0);
  const template = [...weights];
  let threes = 0;
  images.forEach((image, i) => {
    if (targets[i] === 0) return;
    threes++;
    for (let pixel = 0; pixel < image.length; pixel++) template[pixel] += image[pixel];
  });
  return { weights: template.map((ink) => ink / threes), bias: 0 };
}
