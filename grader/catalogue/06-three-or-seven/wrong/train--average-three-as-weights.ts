import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// The more it looks like the average three, the higher.
export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const threes = images.filter((_, i) => targets[i] === 1);
  randn();
  return {
    weights: images[0].map(
      (_, pixel) => threes.reduce((sum, image) => sum + image[pixel], 0) / threes.length,
    ),
    bias: 0,
  };
}
