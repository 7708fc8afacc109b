import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], _targets: Vector): number {
  return decisions.filter((decision) => decision).length / decisions.length;
}
