import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let state = 1;

export function accuracy(_decisions: readonly boolean[], _targets: Vector): number {
  state = (state * 16_807) % 2_147_483_647;
  return state / 2_147_483_647;
}
