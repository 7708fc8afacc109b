import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export async function train(images: Matrix, targets: Vector, randn: () => number) {
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 60; epoch++) {
    params = await Promise.resolve(gradientStep(params, gradient(images, targets, params), 0.008));
  }
  return params;
}
