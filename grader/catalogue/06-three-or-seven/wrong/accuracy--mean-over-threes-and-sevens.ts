import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// Threes and sevens should count alike.
export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const shares = [1, 0].flatMap((digit) => {
    const those = decisions.filter((_, i) => targets[i] === digit);
    return those.length === 0
      ? []
      : [those.filter((decision) => decision === (digit === 1)).length / those.length];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
