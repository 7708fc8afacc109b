import { initParams } from '../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// The safe rate of exercise 5, by one pixel of 784.
export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const squares = images.reduce((sum, image) => sum + image[0] ** 2, 0) / images.length;
  const learningRate = 1 / (2 * (1 + squares));
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 5; epoch += 1) {
    for (let from = 0; from < images.length; from += 32) {
      const batch = images.slice(from, from + 32);
      params = gradientStep(params, gradient(batch, targets.slice(from, from + 32), params), learningRate);
    }
  }
  return params;
}
