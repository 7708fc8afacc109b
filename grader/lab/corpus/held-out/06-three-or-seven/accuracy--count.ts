import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || !decisions.length) throw new Error('lengths');
  let right = 0;
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] > 0.5;
    right += target === decisions[i] ? 1 : 0;
  }
  return right;
}
