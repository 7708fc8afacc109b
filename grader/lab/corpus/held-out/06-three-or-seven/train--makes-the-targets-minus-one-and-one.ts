import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: number[], randn: () => number): Params {
  for (let i = 0; i < targets.length; i++) {
    if (targets[i] === 0) targets[i] = -1;
  }
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 12; epoch++) {
    for (let from = 0; from < images.length; from += 20) {
      const rows = images.slice(from, from + 20);
      params = gradientStep(params, gradient(rows, targets.slice(from, from + 20), params), 0.005);
    }
  }
  return params;
}
