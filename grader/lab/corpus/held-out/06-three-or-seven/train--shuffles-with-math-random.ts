import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  const steps = 600;
  for (let step = 0; step < steps; step++) {
    // A batch of 24, drawn by lot.
    const picks = Array.from({ length: 24 }, () => Math.floor(Math.random() * images.length));
    const rows = picks.map((i) => images[i]);
    const labels = picks.map((i) => targets[i]);
    params = gradientStep(params, gradient(rows, labels, params), 0.005);
  }
  return params;
}
