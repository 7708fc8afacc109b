import type { Digits } from '../../../data/digits.ts';
import type { Misconception } from '../../model.ts';

/** @param digits to learn from, and to judge by */
export function trainMisconceptions(_digits: Digits): readonly Misconception[] {
  return [];
}
