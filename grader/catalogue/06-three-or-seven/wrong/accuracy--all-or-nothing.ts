import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  return decisions.every((decision, i) => decision === (targets[i] === 1)) ? 1 : 0;
}
