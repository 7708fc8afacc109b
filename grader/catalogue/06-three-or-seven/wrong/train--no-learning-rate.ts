import { initParams } from '../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const params = initParams(images[0].length, randn, 0.01);
  const learningRate = undefined as unknown as number;
  return gradientStep(params, gradient(images, targets, params), learningRate);
}
