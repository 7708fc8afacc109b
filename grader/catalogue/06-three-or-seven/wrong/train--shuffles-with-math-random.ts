import { initParams } from '../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const order = images.map((_, i) => i).sort(() => Math.random() - 0.5);
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 10; epoch += 1) {
    for (let from = 0; from < images.length; from += 32) {
      const rows = order.slice(from, from + 32);
      const slope = gradient(
        rows.map((row) => images[row]),
        rows.map((row) => targets[row]),
        params,
      );
      params = gradientStep(params, slope, 0.005);
    }
  }
  return params;
}
