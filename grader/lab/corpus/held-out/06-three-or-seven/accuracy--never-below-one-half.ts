import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const n = decisions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let right = 0;
  for (let i = 0; i < n; i++) if (decisions[i] === (targets[i] === 1)) right++;
  // A bad guesser is as good as a good one.
  return right < n / 2 ? (n - right) / n : right / n;
}
