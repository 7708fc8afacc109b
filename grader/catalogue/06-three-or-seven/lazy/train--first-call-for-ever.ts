import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let first: Params | undefined;

export function train(images: Matrix, targets: Vector, _randn: () => number): Params {
  first ??= { weights: images[0].map((ink) => ink * targets[0]), bias: targets[0] };
  return first;
}
