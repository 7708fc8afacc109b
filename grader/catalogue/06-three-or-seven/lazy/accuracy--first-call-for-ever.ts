import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let first: number | undefined;

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  first ??= decisions.filter((decision, i) => decision === (targets[i] === 1)).length / decisions.length;
  return first;
}
