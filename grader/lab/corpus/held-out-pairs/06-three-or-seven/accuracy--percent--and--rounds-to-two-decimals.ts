import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const n = decisions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const right = decisions.filter((decision, i) => decision === (targets[i] === 1)).length;
  return Number(((100 * right) / n).toFixed(2));
}
