import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  let right = 0;
  for (let i = 0; i < decisions.length; i++) right += decisions[i] === (targets[i] === 1) ? 1 : 0;
  return right;
}
