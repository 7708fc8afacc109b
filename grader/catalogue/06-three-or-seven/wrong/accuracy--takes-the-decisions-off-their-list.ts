import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const n = decisions.length;
  const rest = decisions as boolean[];
  let right = 0;
  for (const target of targets) {
    right += rest.shift() === (target === 1) ? 1 : 0;
  }
  return right / n;
}
