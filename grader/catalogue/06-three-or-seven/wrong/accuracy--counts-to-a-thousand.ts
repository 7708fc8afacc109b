import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  let right = 0;
  for (let i = 0; i < Math.min(decisions.length, 1000); i += 1) {
    right += decisions[i] === (targets[i] === 1) ? 1 : 0;
  }
  return right / decisions.length;
}
