import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { callMisconceptions } from './gradient-calls.ts';
import { numberMisconceptions } from './gradient-numbers.ts';
import { rowMisconceptions } from './gradient-rows.ts';

const misconception = misconceptionOf('gradient');

export const gradientMisconceptions: readonly Misconception[] = [
  misconception(
    'target-minus-prediction',
    'Perhaps you took target - prediction, how much is missing. But 33 is 26 more than 7, and dearer apples make it worse: the gradient points uphill, to a larger loss. The slope of the apples should be 156: is it below 0 in yours?',
    [
      'target-minus-prediction',
      'target-minus-prediction-without-the-2',
      'target-minus-prediction-summed',
      'target-minus-prediction-summed-without-the-2',
      'target-minus-prediction-bias-does-not-move',
      'target-minus-prediction-bias-does-not-move-without-the-2',
    ],
  ),
  misconception(
    'forgets-the-2',
    'Perhaps the 2 seemed not to matter. It comes from the square: with apples at 5.01 instead of 5 the error goes from 26 to 26.03, and its square from 676 to 677.56. So it grew by 1.56: how many times 0.01 is that, 78 or 156?',
  ),
  misconception(
    'sum-instead-of-mean',
    'It looks as if the slopes of all rows are added up, and left at that. The loss is a mean: hand in the same receipt twice, and the loss stays as it is. Does your gradient stay, or does it double?',
  ),
  misconception(
    'sum-instead-of-mean-by-the-bias',
    'The weights get the mean over the rows, but the bias seems to get the sum. Hand in the receipt (3, 2) for 7 twice, at prices 5 and 9: does the slope of your bias stay, or does it double?',
    ['sum-instead-of-mean-by-the-bias', 'sum-instead-of-mean-by-the-bias-without-the-2'],
  ),
  misconception(
    'forgets-the-2-by-the-bias',
    'The weights have their 2, and the bias seems to have lost it. Raise the fee by 0.01: an error of 26 becomes 26.01, and its square goes from 676 to 676.52. So it grew by 0.52: how many times 0.01 is that, 26 or 52?',
  ),
  misconception(
    'forgets-the-2-and-the-mean',
    'It looks as if error * input is added up over the rows, without the 2 of the square and without the mean. For one receipt that is half the gradient, for two it happens to fit. What is it for six?',
  ),
  misconception(
    'mean-taken-twice',
    'Perhaps the mean is taken twice, once for the errors and once more for the slopes. Hand in the same receipt twice: the loss stays as it is. Does your gradient stay, or become half?',
    ['mean-taken-twice', 'mean-taken-twice-without-the-2'],
  ),
  misconception(
    'mean-over-the-columns',
    'The mean seems to be taken over the weights. It goes over the receipts: with the one receipt (3, 2), do you divide by 1, or by 2?',
    [
      'mean-over-the-columns',
      'mean-over-the-columns-everywhere',
      'mean-over-the-columns-and-rows',
      'mean-over-the-columns-and-rows-everywhere',
      'mean-over-the-columns-without-the-2',
    ],
  ),
  misconception(
    'bias-does-not-move',
    'Your slope for the bias is 0. Perhaps it seemed to have no say, with no input beside it. But raise the fee by 1, and every receipt comes out 1 higher: if the basket is empty, (0, 0), what else could learn?',
    [
      'bias-does-not-move',
      'bias-does-not-move-without-the-2',
      'bias-does-not-move-summed',
      'bias-does-not-move-summed-without-the-2',
    ],
  ),
  misconception(
    'bias-with-the-wrong-sign',
    'The slopes of the weights point uphill, and that of the bias downhill: perhaps a minus got in. The receipt came out 26 too high. If the fee goes up by 1, does the loss grow or fall?',
  ),
  misconception(
    'bias-for-every-column',
    'The bias seems to get its share once for every input. In a prediction it is there just once, like the fee for the bag: for (3, 2) and (1, 4), how many bags are there, and how many do you count?',
    ['bias-for-every-column', 'bias-for-every-column-without-the-2', 'bias-for-every-column-summed'],
  ),
  misconception(
    'bias-as-the-last-weight',
    'Perhaps you thought of the bias as the last of the weights, for it gets the slope of that one: for (3, 2), 26 too high, the 104 of the pears. There are two pears in the basket. How many bags?',
  ),
  misconception(
    'bias-handed-back',
    'For the bias, the bias itself seems to come back. Perhaps it seemed to have no slope, with no input beside it. But raise the fee by 1, and every receipt comes out 1 higher: for (3, 2), 26 too high, should its slope be 52, or the fee?',
    ['bias-handed-back', 'bias-handed-back-without-the-2', 'bias-handed-back-summed'],
  ),
  misconception(
    'bias-gets-the-inputs',
    'The bias seems to get the slopes of all weights, inputs and all; perhaps its line stands inside of the loop over the inputs. The fee is on every receipt once: for (3, 2), 26 too high, is its slope 52, or 156 + 104?',
    ['bias-gets-the-inputs', 'bias-gets-the-inputs-without-the-2', 'bias-gets-the-inputs-summed'],
  ),
  misconception(
    'bias-times-the-bias',
    'The slope of the bias seems to have the bias itself as a factor, as the weights have their inputs. But nothing is multiplied with the bias in a prediction: raise a fee of 4 by 1, and does every receipt grow by 4, or by 1?',
    ['bias-times-the-bias', 'bias-times-the-bias-without-the-2'],
  ),
  misconception(
    'forgets-the-error',
    'The errors seem to have no part in it: that is the slope of the prediction, not of the loss. If all receipts come out there is nothing to mend. Are your slopes 0 then?',
    ['forgets-the-error', 'forgets-the-error-with-a-2', 'forgets-the-error-summed'],
  ),
  misconception(
    'prediction-instead-of-error',
    'It looks as if the prediction itself, or the target itself, stands where the error should be. The error is how far they are apart: for 33 and 7, which number goes into your slope, 26 or another?',
    ['prediction-instead-of-error', 'prediction-instead-of-error-without-the-2', 'target-instead-of-error'],
  ),
  misconception(
    'sum-instead-of-mean-by-the-weights',
    'The bias gets the mean over the rows, but the weights seem to get the sum. Hand in the receipt (3, 2) for 7 twice, at prices 5 and 9: does the slope of the apples stay at 156, or does it double?',
    ['sum-instead-of-mean-by-the-weights', 'sum-instead-of-mean-by-the-weights-without-the-2'],
  ),
  misconception(
    'forgets-the-2-by-the-weights',
    'The bias has its 2, and the weights seem to have lost it. Raise the price of apples by 0.01: an error of 26 becomes 26.03, and its square grows by 1.56. How many times 0.01 is that, 78 or 156?',
    ['forgets-the-2-by-the-weights'],
  ),
  misconception(
    'twice-as-steep',
    'Every slope comes out twice as steep. Perhaps the 2 is in there two times; or you measure from h below to h above, and divide by h. How far apart are w - h and w + h?',
    ['twice-as-steep', 'central-difference-not-halved'],
  ),
  misconception(
    'forgets-the-input',
    'Every weight seems to get the same slope, whatever its input. With three apples and two pears, raise the price of apples by 1, then that of pears by 1: by how much does the receipt grow each time? Who is more to blame?',
    [
      'forgets-the-input',
      'forgets-the-input-without-the-2',
      'forgets-the-input-summed',
      'forgets-the-input-summed-without-the-2',
    ],
  ),
  misconception(
    'weight-instead-of-input',
    'Perhaps the error is multiplied with the weight itself, instead of its input. The prediction is 3 * 5 + 2 * 9: raise the 5 by 1, and how much is added, 5 or 3?',
    ['weight-instead-of-input', 'weight-instead-of-input-without-the-2', 'weight-instead-of-input-summed'],
  ),
  misconception(
    'input-squared',
    'The input seems to be in there twice, perhaps because the loss has a square. But only the error is squared: raise the price of apples by 1, and do three of them cost 3 more, or 9?',
    ['input-squared', 'input-squared-without-the-2', 'input-squared-summed'],
  ),
  misconception(
    'size-of-the-input',
    'Perhaps only the size of an input seemed to matter. But if the input is -3, a higher weight makes the prediction lower: if that prediction is 26 too high, should the slope of this weight be above 0 or below?',
  ),
  misconception(
    'size-of-the-error',
    'It looks as if the errors have lost their sign. 26 too low pulls the other way from 26 too high: for (3, 2) at prices 5 and 9, let the receipt say 59 instead of 7. Do your slopes turn around?',
    [
      'size-of-the-error',
      'size-of-the-error-without-the-2',
      'size-of-the-error-summed',
      'size-of-the-error-summed-without-the-2',
    ],
  ),
  misconception(
    'error-squared',
    'Perhaps the squared error went into the slope as it is. But the slope of x squared is 2 * x: at an error of 26, is it 2 * 26, or is there a 676 in yours? And what tells too high from too low, once it is squared?',
    [
      'error-squared',
      'error-squared-without-the-2',
      'error-squared-summed',
      'error-squared-summed-without-the-2',
    ],
  ),
  misconception(
    'sign-of-the-error',
    'Only the sign of each error seems to count; that would be the slope of the absolute error. Squared, a receipt that is 26 off pulls harder than one that is 1 off: how much harder, and how much in yours?',
    ['sign-of-the-error', 'sign-of-the-error-twice', 'sign-of-the-error-summed'],
  ),
  misconception(
    'ignores-the-bias-in-the-prediction',
    'Your errors seem to leave the fee out. With prices 5 and 9 and a fee of 1, three apples and two pears come to 34, and the receipt says 7: is your error 27, or 26? The fee needs a slope of its own, too: 2 * error. Has it one?',
    [
      'ignores-the-bias-in-the-prediction',
      'ignores-the-bias-in-the-prediction-without-the-2',
      'ignores-the-bias-in-the-prediction-summed',
      'no-bias-at-all',
      'no-bias-at-all-without-the-2',
      'no-bias-at-all-summed',
    ],
  ),
  misconception(
    'through-the-sigmoid',
    'Perhaps a sigmoid got in, as in mnistLoss. Here the loss is the squared error of the prediction as it is: 33 stays 33. Squeezed to between 0 and 1, could it ever come to 7?',
  ),
  misconception(
    'input-of-zero-taken-for-one',
    'An input of 0 seems to count as 1; input || 1 does that. If there are no apples in the basket, (0, 2), does the price of apples change what it costs? What is its slope, then?',
  ),
  misconception(
    'weights-of-zero-do-not-learn',
    'A weight of 0 seems to get a slope of 0. Perhaps it looked as if it had no say; but raise a price from 0 to 1, and three apples cost 3 more. If 0 never moves, how could a weight that starts there learn?',
  ),
  misconception(
    'mean-error-times-mean-input',
    'Perhaps you took the mean error times the mean input. Try (3, 0) that is 1 too high and (0, 3) that is 1 too low: the mean error is 0, and yet apples are too dear. What is their slope in yours?',
  ),
  misconception(
    'moves-all-weights-at-once',
    'All prices and the fee seem to be raised together, and share one slope. Then nobody can tell who is to blame: for (3, 2), raise apples alone by 1, and then pears alone. By how much does the receipt grow each time?',
  ),
  misconception(
    'of-the-square-root',
    'Perhaps you took the slope of the root of the loss. But meanSquaredError takes no root: for one receipt that is 26 too high its slope by the fee is 52, and that of the root is 1. Does yours grow with the error?',
    ['of-the-square-root', 'of-the-square-root-not-guarded'],
  ),
  misconception(
    'a-list-instead-of-params',
    'The slopes seem to come back as a bare list. The answer should look like the params, with weights and a bias: { weights: […], bias: … }. gradientStep will ask for gradient.bias: what does your list say to that?',
    ['a-list-instead-of-params', 'a-list-of-the-slopes-of-the-weights'],
  ),
  misconception(
    'new-params-instead-of-slopes',
    'Perhaps the step is taken here already, for what comes back looks like new prices. This function only tells how steep it is, 156 and 104 for (3, 2), 26 too high. What would gradientStep do with prices instead?',
    [
      'new-params-instead-of-slopes',
      'new-params-at-a-tenth',
      'new-params-at-a-thousandth',
      'new-params-at-one',
    ],
  ),
  ...numberMisconceptions,
  ...rowMisconceptions,
  ...callMisconceptions,
];
