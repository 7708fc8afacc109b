import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';

/** One minus the share that is wrong: missed threes, and sevens taken for threes. */
export function accuracy(decisions: readonly boolean[], targets: Vector): ExpectedNumber {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths of decisions and targets differ, or they are empty');
  }
  const missed = targets.filter((target, i) => target === 1 && !decisions[i]).length;
  const mistaken = targets.filter((target, i) => target === 0 && decisions[i]).length;
  return { value: (targets.length - missed - mistaken) / targets.length, magnitude: 1 };
}
