import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

const BATCH = 64;

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const n = decisions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let sum = 0;
  let batches = 0;
  for (let from = 0; from < n; from += BATCH) {
    const to = Math.min(n, from + BATCH);
    let right = 0;
    for (let i = from; i < to; i++) right += decisions[i] === (targets[i] === 1) ? 1 : 0;
    sum += right / (to - from);
    batches++;
  }
  return sum / batches;
}
