import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let right = 0;

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  decisions.forEach((decision, i) => {
    right += decision === (targets[i] === 1) ? 1 : 0;
  });
  return right / decisions.length;
}
