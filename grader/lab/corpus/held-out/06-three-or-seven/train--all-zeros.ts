import { initParams } from '../../../../../solutions/01-init-params.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const { weights } = initParams(images[0].length, randn, 0);
  return { weights, bias: 0 };
}
