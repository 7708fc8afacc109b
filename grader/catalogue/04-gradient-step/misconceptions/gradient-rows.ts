import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';

const misconception = misconceptionOf('gradient');

/** Which rows, and which fields of the parameters, have a part in the gradient. */
export const rowMisconceptions: readonly Misconception[] = [
  misconception(
    'first-row-only',
    'Only the first row seems to count. Put a second receipt below (3, 2) for 7, at prices 5 and 9: one apple and one pear for 3. Does your gradient change at all?',
  ),
  misconception(
    'last-row-only',
    'Only the last row seems to count; perhaps each row replaces the ones before it, instead of being added to them. Swap the receipts (3, 2) for 7 and (1, 1) for 3: should the gradient change? Does yours?',
  ),
  misconception(
    'leaves-out-the-last-weight',
    'The last weight seems to get a slope of 0; perhaps the loop ends one too early. Count along for the basket (3, 2): which positions does your loop visit, 0 and 1, or only 0?',
  ),
  misconception(
    'limit-on-size',
    'From a certain number on, rows or weights seem to be left out. A row of pixels has 784 weights, and there may be thousands of images: how far does your loop count? Is there a number like 10, 100 or 1000 somewhere?',
    [
      'first-hundred-rows',
      'first-hundred-weights',
      'mean-over-the-first-ten-rows',
      'first-thousand-rows',
      'mean-over-the-first-thousand-rows',
      'mean-over-a-thousand-at-most',
      'at-most-two-thousand-rows',
      'throws-at-a-thousand-rows',
      'first-thousand-weights',
      'list-of-784-slopes',
      'first-two-thousand-weights',
      'first-thousand-inputs-in-the-prediction',
    ],
  ),
  misconception(
    'fields-by-their-order',
    'The fields of params seem to be read by their order; Object.values does that. They go by their names: { bias: 6, weights: [4, 9] } means the same as with the weights first, and there may be more fields. Do you ask for params.weights and params.bias?',
    [
      'fields-by-their-order',
      'numbers-of-all-fields-in-a-row',
      'numbers-out-of-the-text',
      'last-field-taken-for-the-bias',
      'the-only-list-and-the-first-number',
    ],
  ),
  misconception(
    'equal-rows-counted-once',
    'Equal receipts seem to be counted once. But each of them is a receipt of its own, and the mean goes over all: with (3, 2) for 28 on two receipts of three, how many rows does your mean have?',
    ['equal-rows-counted-once', 'equal-baskets-counted-once', 'equal-errors-counted-once'],
  ),
  misconception(
    'found-by-value',
    'A row, a target or a prediction seems to be found again by its value; indexOf and Map do that. But two receipts may look alike and say different totals. Each row goes with the target at its own position: do you use that position?',
    [
      'first-total-of-equal-baskets',
      'last-total-of-equal-baskets',
      'place-by-the-target',
      'place-by-the-prediction',
    ],
  ),
  misconception(
    'mean-over-some-rows',
    'The sum seems to be divided by the number of some of the rows: of those that are off, or of those with that fruit in the basket. The mean goes over all of them. If two of three receipts come out, do you divide by 3, or by 1?',
    ['mean-over-the-rows-that-are-off', 'mean-over-the-rows-with-the-fruit'],
  ),
  misconception(
    'first-row-for-all',
    'The first row seems to lend its numbers to the others; perhaps an index stays at 0. Every row has its own inputs and its own target: with (3, 2) for 28 and (7, 4) for 81, which numbers does your second row use?',
    ['first-target-for-all', 'inputs-of-the-first-row'],
  ),
];
