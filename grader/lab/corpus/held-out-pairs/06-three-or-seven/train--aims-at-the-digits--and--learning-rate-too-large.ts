import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const digits = targets.map((t) => (t ? 3 : 7));
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 150; epoch++) {
    params = gradientStep(params, gradient(images, digits, params), 0.5);
  }
  return params;
}
