import { initParams } from '../../../../solutions/01-init-params.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, _targets: Vector, randn: () => number): Params {
  return initParams(images[0].length, randn, 0.01);
}
