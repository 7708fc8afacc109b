import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';

const misconception = misconceptionOf('gradientStep');

/** Steps that some of the numbers take otherwise than the rest: the bias, a few of the weights, or fields that are mixed up. */
export const partMisconceptions: readonly Misconception[] = [
  misconception(
    'bias-does-not-move',
    'The weights move and the bias stays; with { ...params, weights }, for one, the old bias comes along. It has a slope too: with 52 and a rate of 0.01, should a fee of 2 still be 2?',
  ),
  misconception(
    'bias-forgotten-in-the-answer',
    'Weights come back, and no bias. Perhaps it went without saying; but predict adds the bias to every receipt. Three apples and two pears at 5 and 9: what is 33 + undefined?',
  ),
  misconception(
    'bias-goes-the-other-way',
    'The weights go downhill, and the bias uphill: perhaps a + was left behind. A slope of 52 says that a higher fee makes the loss grow. At a rate of 0.01, should a fee of 0 go to 0.52, or to -0.52?',
  ),
  misconception(
    'bias-by-the-first-slope',
    'The bias seems to move by the slope of the first weight. It has its own: for (3, 2), 26 too high, that of the apples is 156 and that of the fee 52. At a rate of 0.01, where does a fee of 0 go?',
  ),
  misconception(
    'weights-do-not-move',
    'The bias moves and the weights stay; with { ...params, bias }, for one, the old weights come along. They have slopes too: with 156 and 104 and a rate of 0.01, should 5 and 9 still be 5 and 9?',
  ),
  misconception(
    'first-slope-for-all',
    'All weights seem to move by the first slope; perhaps an index stays at 0. With 156 for apples and 104 for pears, at a rate of 0.01, the pears go from 9 to 7.96. Do yours come to 7.44?',
  ),
  misconception(
    'leaves-out-the-last-weight',
    'The last weight seems to stay where it was; perhaps the loop ends one too early. From 5 and 9, with slopes of 156 and 104 and a rate of 0.01: do the pears come to 7.96?',
  ),
  misconception(
    'weight-of-zero-stays',
    'A weight of 0 seems to stay at 0; perhaps it looked like one that is missing. But a price may well start there: with a slope of -2 and a rate of 0.5, where should it go, and where is yours?',
  ),
  misconception(
    'no-price-below-zero',
    'Perhaps a price below 0 made no sense, so yours stop at 0. But a pixel that speaks for a 7 needs a weight below 0: from 1, with a slope of 4 and a rate of 0.5, where should it go?',
  ),
  misconception(
    'bias-set-to-zero',
    'The bias seems to be 0 after every step. It has an old value and a slope like the weights: from a fee of 2, with a slope of 52 and a rate of 0.01, it should come to 1.48. What makes it 0 in yours?',
    ['bias-set-to-zero'],
  ),
  misconception(
    'bias-forgets-its-old-value',
    'The weights start from their old values, and the bias seems to start from 0. From a fee of 2, with a slope of 52 and a rate of 0.01, it should come to 1.48. Where is the 2 in yours?',
    ['bias-forgets-its-old-value'],
  ),
  misconception(
    'bias-is-the-slope',
    'The slope of the bias seems to come back in place of the bias. It says how steep it is, not where to be: from a fee of 2, with a slope of 52 and a rate of 0.01, where should the fee go?',
    ['bias-is-the-slope'],
  ),
  misconception(
    'bias-minus-the-learning-rate',
    'The learning rate itself seems to be taken off the bias. The step is the rate times the slope: with a slope of 52 and a rate of 0.01, is it 0.01 or 0.52?',
    ['bias-minus-the-learning-rate'],
  ),
  misconception(
    'limit-on-size',
    'From a certain number on, weights seem to be left out. An image has 784 pixels, and others have more: how far does your loop count? Is there a number like 100 or 1000 somewhere?',
    [
      'first-hundred-weights',
      'first-thousand-weights',
      'first-two-thousand-weights',
      'cut-to-a-thousand-weights',
      'throws-at-a-thousand-weights',
    ],
  ),
  misconception(
    'found-by-value',
    'A weight or a slope seems to be found again by its value; indexOf does that. But two of them may be equal: with prices 5, 9 and 5, which slope does the second 5 get in yours? Each weight goes with the slope at its own position: what tells you that position?',
    [
      'slope-of-the-first-equal-weight',
      'slope-of-the-last-equal-weight',
      'weight-of-the-first-equal-slope',
      'bias-equal-to-a-weight-moves-like-it',
    ],
  ),
  misconception(
    'fields-by-their-order',
    'The fields seem to be read by their order; Object.values does that. They go by their names: { bias: 3, weights: [5, 9] } means the same as with the weights first, and there may be more fields. Do you ask for .weights and .bias, of both arguments?',
    [
      'fields-of-the-params-by-their-order',
      'fields-of-the-gradient-by-their-order',
      'numbers-of-all-fields-in-a-row',
      'last-field-taken-for-the-bias',
      'every-field-moved',
    ],
  ),
  misconception(
    'mean-slope-for-all',
    'All weights seem to move by the mean of the slopes. Each has its own: with 156 for apples and 104 for pears, at a rate of 0.01, should both prices fall by 1.3, or one of them further?',
    ['slopes-by-the-mean-of-the-first-ten'],
  ),
];
