import { initParams } from '../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../solutions/types.ts';

export * from '../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  for (let step = 0; step < 5; step += 1) {
    const slope = gradient(images, targets, params);
    const mean = slope.weights.reduce((sum, each) => sum + each, 0) / slope.weights.length;
    params = gradientStep(params, { weights: slope.weights.map(() => mean), bias: slope.bias }, 0.005);
  }
  return { weights: params.weights.map(() => params.weights[0]), bias: params.bias };
}
