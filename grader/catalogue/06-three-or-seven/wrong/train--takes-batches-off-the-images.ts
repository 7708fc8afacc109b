import { initParams } from '../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const rows = images as Vector[];
  let params = initParams(rows[0].length, randn, 0.01);
  for (let from = 0; rows.length > 0; from += 8) {
    const batch = rows.splice(0, 8);
    params = gradientStep(params, gradient(batch, targets.slice(from, from + batch.length), params), 0.005);
  }
  return params;
}
