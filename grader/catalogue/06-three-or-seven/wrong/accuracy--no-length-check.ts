import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const right = decisions.filter((decision, i) => decision === (targets[i] === 1));
  return right.length / decisions.length;
}
