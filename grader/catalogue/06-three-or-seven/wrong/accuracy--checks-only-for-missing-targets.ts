import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length === 0 || targets.length < decisions.length) {
    throw new Error('there are not enough targets');
  }
  const right = decisions.filter((decision, i) => decision === (targets[i] === 1));
  return right.length / decisions.length;
}
