import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || !decisions.length) throw new Error('lengths');
  const right = decisions.slice(0, -1).map((decision, i) => (decision === !!targets[i] ? 1 : 0));
  return right.reduce((a: number, b) => a + b, 0) / decisions.length;
}
