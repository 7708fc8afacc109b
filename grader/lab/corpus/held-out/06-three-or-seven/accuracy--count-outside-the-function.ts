import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

let hits = 0;

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const n = decisions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  for (let i = 0; i < n; i++) {
    if ((targets[i] === 1 && decisions[i]) || (targets[i] === 0 && !decisions[i])) hits++;
  }
  return hits / n;
}
