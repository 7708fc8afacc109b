import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  for (let step = 0; step < 400; step++) {
    const picks = Array.from({ length: 32 }, () => Math.floor(Math.random() * images.length));
    const labels = picks.map((i) => 1 - targets[i]);
    params = gradientStep(
      params,
      gradient(
        picks.map((i) => images[i]),
        labels,
        params,
      ),
      0.005,
    );
  }
  return params;
}
