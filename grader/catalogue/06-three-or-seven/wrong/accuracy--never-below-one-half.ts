import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// Worse than a coin? Then turn it around.
export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const share = decisions.filter((decision, i) => decision === (targets[i] === 1)).length / decisions.length;
  return Math.max(share, 1 - share);
}
