import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new Error('lengths');
  let right = 0;
  for (const [i, decision] of decisions.entries()) if (decision === (targets[i] === 1)) right++;
  return right / decisions.length;
}
