import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (!decisions.length) throw new Error('empty');
  let right = 0;
  decisions.forEach((decision, i) => {
    if (targets[i] === undefined) throw new Error('a target is missing');
    if (Number(decision) === targets[i]) right++;
  });
  return right / decisions.length;
}
