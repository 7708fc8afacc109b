import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || !decisions.length) throw new Error('lengths');
  let threes = 0;
  let found = 0;
  for (let i = 0; i < targets.length; i++) {
    if (targets[i] !== 1) continue;
    threes++;
    if (decisions[i]) found++;
  }
  return threes ? found / threes : 0;
}
