import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let state = 1;

function next(): number {
  state = (state * 16_807) % 2_147_483_647;
  return state / 2_147_483_647;
}

export function train(images: Matrix, _targets: Vector, _randn: () => number): Params {
  return { weights: images[0].map(next), bias: next() };
}
