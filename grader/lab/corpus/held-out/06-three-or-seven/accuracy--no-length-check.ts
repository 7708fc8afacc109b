import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  let right = 0;
  decisions.forEach((decision, i) => {
    if (decision === (targets[i] === 1)) right++;
  });
  return right / decisions.length;
}
