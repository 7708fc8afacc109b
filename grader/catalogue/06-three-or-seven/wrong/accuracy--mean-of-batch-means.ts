import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const batches: number[] = [];
  for (let from = 0; from < decisions.length; from += 64) {
    const batch = decisions.slice(from, from + 64);
    batches.push(batch.filter((decision, i) => decision === (targets[from + i] === 1)).length / batch.length);
  }
  return batches.reduce((sum, share) => sum + share, 0) / batches.length;
}
