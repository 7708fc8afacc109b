import { initParams } from '../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  for (let step = 0; step < 300; step += 1) {
    params = gradientStep(params, gradient(images.slice(0, 10), targets.slice(0, 10), params), 0.005);
  }
  return params;
}
