import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly any[], targets: Vector): number {
  const n = decisions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  return decisions.filter((decision, i) => decision !== targets[i]).length / n;
}
