import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const labels = targets as unknown as boolean[];
  targets.forEach((target, i) => {
    labels[i] = target === 1;
  });
  return decisions.filter((decision, i) => decision === labels[i]).length / decisions.length;
}
