import type { Digits } from '../../../../../data/digits.ts';
import type { Check } from '../../../../model/exercise.ts';
import { decidesRight } from './decides-right.ts';
import { oneDecisionEach } from './one-decision-each.ts';
import { oneThreshold } from './one-threshold.ts';

/** @param some the number of images in the batch `someImages` */
export function isThreeChecks(digits: Digits, some: number): readonly Check[] {
  return [decidesRight(digits), oneThreshold(digits, some), oneDecisionEach(digits)];
}
