import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { isOneSidedDifference } from './one-sided-difference.ts';

const misconception = misconceptionOf('gradient');

/** Slopes that are measured, rounded or brought to another size. */
export const numberMisconceptions: readonly Misconception[] = [
  {
    ...misconception(
      'coarse-difference',
      'Perhaps you raise each price by a hair and watch the loss: a fine idea. But the loss is curved: for (3, 2), 26 too high, a hair of 0.01 gives 156.09 instead of 156. What would half that hair give, and what one hair to each side?',
    ),
    detect: isOneSidedDifference,
  },
  misconception(
    'difference-not-divided',
    'Perhaps you raise each number a little, and hand back by how much the loss grows. The slope is that growth for each unit of the raise: if 0.01 more makes the loss grow by 1.56, is it 1.56, or 156?',
    [
      'difference-not-divided-by-a-hundredth',
      'difference-not-divided-by-a-thousandth',
      'difference-not-divided-by-a-ten-thousandth',
      'difference-not-divided-by-a-hundred-thousandth',
      'difference-not-divided-by-a-millionth',
    ],
  ),
  misconception(
    'made-one-long',
    'It looks as if every gradient is brought to the length 1. But its length tells how steep it is, long at 26 too high and short at 1 too high. How else would the steps get shorter as the receipt comes out?',
  ),
  misconception(
    'clipped-at-a-hundred',
    'Steep slopes seem to be cut off at some limit, perhaps so that no step is too long. The learning rate sees to that, and the gradient only says how steep it is. Is there a Math.min or a Math.max in your code, and what would happen without it?',
    ['clipped-at-a-hundred', 'clipped-at-ten-thousand', 'clipped-at-a-million'],
  ),
  {
    ...misconception(
      'rounds-the-slopes',
      'Something seems to be rounded, perhaps to be easier to read. Close to the answer the slopes get very small: an error of 0.000000002 with two pears makes 0.000000008 for their price. What is left of it in yours?',
      [
        'rounds-to-two-decimals',
        'rounds-to-six-decimals',
        'rounds-to-eight-decimals',
        'rounds-to-ten-millionths',
        'rounds-to-six-digits',
        'errors-rounded-to-six-decimals',
        'predictions-rounded-to-six-digits',
      ],
    ),
    detect: rounded(expected.gradient),
  },
  misconception(
    'tiny-taken-for-flat',
    'Very small slopes or errors seem to be taken for 0, perhaps as a sign to stop. When to stop is for others to say. With a pixel of 0.001, an error of 0.00004 makes a slope of 0.00000008: how would that weight ever learn?',
    ['tiny-taken-for-flat', 'below-a-millionth-taken-for-flat', 'errors-below-a-hundred-thousandth-forgiven'],
  ),
  misconception(
    'never-quite-flat',
    'A little seems to be added to every error, perhaps so that learning never gets stuck. But when all receipts come out, it may rest: at prices 1 and 2, no fee, (3, 2) for 7, is every slope 0?',
  ),
];
