import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const withOne = images.map((image) => image.concat(1));
  let params = initParams(withOne[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 40; epoch++) {
    params = gradientStep(params, gradient(withOne, targets, params), 0.008);
  }
  return params;
}
