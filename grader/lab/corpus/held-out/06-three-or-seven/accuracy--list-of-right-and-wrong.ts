import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): any {
  if (decisions.length !== targets.length || !decisions.length) throw new Error('lengths');
  const right: boolean[] = [];
  for (let i = 0; i < decisions.length; i++) right.push(decisions[i] === Boolean(targets[i]));
  return right;
}
