import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { isOneSidedDifference } from './one-sided-difference.ts';

const misconception = misconceptionOf('gradient');

export const gradientMisconceptions: readonly Misconception[] = [
  misconception(
    'target-minus-prediction',
    'Perhaps you took target - prediction, how much is missing. But 33 is 26 more than 7, and dearer apples make it worse: the gradient points uphill, to a larger loss. Is the slope of the apples 156 in yours, or -156?',
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
    'The weights get the mean over the rows, but the bias seems to get the sum. Hand in the receipt (3, 2) for 7 twice, at prices 5 and 9: does the bias still get 52, or 104?',
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
  ),
  misconception(
    'mean-over-the-columns',
    'The slopes of the weights seem to be divided by how many weights there are. The mean goes over the receipts: with the one receipt (3, 2), do you divide by 1, or by 2?',
  ),
  misconception(
    'bias-does-not-move',
    'Your slope for the bias is 0. Perhaps it seemed to have no say, with no input beside it. But raise the fee by 1, and every receipt comes out 1 higher: if the basket is empty, (0, 0), what else could learn?',
  ),
  misconception(
    'bias-with-the-wrong-sign',
    'The slopes of the weights point uphill, and that of the bias downhill: perhaps a minus got in. The receipt came out 26 too high. If the fee goes up by 1, does the loss grow or fall?',
  ),
  misconception(
    'bias-for-every-column',
    'The bias seems to get its share once for every input. In a prediction it is there just once, like the fee for the bag: for (3, 2), 26 too high, is its slope 52, or 104?',
  ),
  misconception(
    'bias-as-the-last-weight',
    'Perhaps you thought of the bias as the last of the weights, for it gets the slope of that one: for (3, 2), 26 too high, the 104 of the pears. There are two pears in the basket. How many bags?',
  ),
  misconception(
    'forgets-the-input',
    'Every weight seems to get the same slope, whatever its input. With three apples and two pears, raise the price of apples by 1, then that of pears by 1: by how much does the receipt grow each time? Who is more to blame?',
  ),
  misconception(
    'weight-instead-of-input',
    'Perhaps the error is multiplied with the weight itself, instead of its input. The prediction is 3 * 5 + 2 * 9: raise the 5 by 1, and how much is added, 5 or 3?',
  ),
  misconception(
    'input-squared',
    'The input seems to be in there twice, perhaps because the loss has a square. But only the error is squared: raise the price of apples by 1, and do three of them cost 3 more, or 9?',
  ),
  misconception(
    'size-of-the-input',
    'Perhaps only the size of an input seemed to matter. But if the input is -3, a higher weight makes the prediction lower: if that prediction is 26 too high, should the slope of this weight be above 0 or below?',
  ),
  misconception(
    'size-of-the-error',
    'It looks as if the errors have lost their sign. 26 too low pulls the other way from 26 too high: for (3, 2) at prices 5 and 9, let the receipt say 59 instead of 7. Do your slopes turn around?',
  ),
  misconception(
    'error-squared',
    'Perhaps the squared error went into the slope as it is. But the slope of x squared is 2 * x: at an error of 26, is it 2 * 26, or 2 * 676? And what tells too high from too low, once it is squared?',
  ),
  misconception(
    'sign-of-the-error',
    'Only the sign of each error seems to count; that would be the slope of the absolute error. Squared, a receipt that is 26 off pulls harder than one that is 1 off: how much harder, and how much in yours?',
  ),
  misconception(
    'ignores-the-bias-in-the-prediction',
    'Your errors seem to leave the fee out. With prices 5 and 9 and a fee of 1, three apples and two pears come to 34, and the receipt says 7: is your error 27, or 26?',
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
  {
    ...misconception(
      'coarse-difference',
      'Perhaps you raise each price by a hair and watch the loss: a fine idea. But the loss is curved: for (3, 2), 26 too high, a hair of 0.01 gives 156.09 instead of 156. What would half that hair give, and what one hair to each side?',
    ),
    detect: isOneSidedDifference,
  },
  misconception(
    'of-the-square-root',
    'Perhaps you took the slope of the root of the loss. But meanSquaredError takes no root: for one receipt that is 26 too high its slope by the fee is 52, and that of the root is 1. Does yours grow with the error?',
  ),
  misconception(
    'made-one-long',
    'It looks as if every gradient is brought to the length 1. But its length tells how steep it is, long at 26 too high and short at 1 too high. How else would the steps get shorter as the receipt comes out?',
  ),
  misconception(
    'clipped-at-a-hundred',
    'Slopes beyond 100 seem to be cut off, perhaps so that no step is too long. The learning rate sees to that. For (3, 2), 26 too high, the apples should have 156: what do they have in yours?',
  ),
  {
    ...misconception(
      'rounds-the-slopes',
      'The slopes seem to be rounded, perhaps to be easier to read. Close to the answer they get very small: an error of 0.00001 with two pears makes 0.00004 for their price. What is left of it in yours?',
      ['rounds-to-two-decimals'],
    ),
    detect: rounded(expected.gradient),
  },
  misconception(
    'tiny-taken-for-flat',
    'Very small slopes seem to be taken for 0, perhaps as a sign to stop. When to stop is for others to say. With a pixel of 0.001, an error of 0.04 makes a slope of 0.00008: how would that weight ever learn?',
  ),
  misconception(
    'never-quite-flat',
    'A little seems to be added to every error, perhaps so that learning never gets stuck. But when all receipts come out, it may rest: at prices 1 and 2, no fee, (3, 2) for 7, is every slope 0?',
  ),
  misconception(
    'first-row-only',
    'Only the first row seems to count. Put a second receipt below (3, 2) for 7, at prices 5 and 9: one apple and one pear for 3. Does your gradient change at all?',
  ),
  misconception(
    'last-row-only',
    'Only the last row seems to count; perhaps each row replaces the ones before it, instead of being added to them. Swap the receipts (3, 2) for 7 and (1, 1) for 3: should the gradient change? Does yours?',
  ),
  misconception(
    'only-the-first-hundred',
    'It looks as if rows or weights after the first hundred are left out. A row of pixels has 784 weights, and there are hundreds of images: how far does your loop count? Is there a 100 somewhere?',
    ['first-hundred-rows', 'first-hundred-weights'],
  ),
  misconception(
    'leaves-out-the-last-weight',
    'The last weight seems to get a slope of 0; perhaps the loop ends one too early. Count along for the basket (3, 2): which positions does your loop visit, 0 and 1, or only 0?',
  ),
  misconception(
    'adds-up-between-calls',
    'Some of the sums seem to live outside the function, and to go on growing from call to call. Ask twice for the same receipt, 26 too high: is the slope of the bias 52 both times, or 52 and then 104?',
    ['adds-up-between-calls', 'only-the-bias-adds-up-between-calls'],
  ),
  misconception(
    'mean-with-the-one-before',
    'Each gradient seems to be mixed with the one before, perhaps for a smoother way down. But the same question should have the same answer: ask about one receipt, then about another, then about the first again. What do you get?',
  ),
  misconception(
    'remembers-the-first-predictions-of-a-size',
    'It seems to keep the predictions of an earlier batch with as many rows. After a step the prices are different, and so are the predictions: ask at prices 5 and 9, then at 1 and 2. Does the second answer know?',
  ),
  misconception(
    'changes-the-rows',
    'It seems to write into the rows that it was given; a push, or an = on an entry, does that. The next step needs the same baskets again: print batch[0] before and after the call. Is it still (3, 2)?',
    ['appends-ones-to-the-rows', 'multiplies-the-rows-in-place'],
  ),
  misconception(
    'changes-the-targets',
    'The targets that you were given are different afterwards: perhaps the errors are kept in their list. But the next step needs to know what the receipts say: print the targets before and after the call. Does the 7 still say 7?',
    ['puts-the-errors-into-the-targets'],
  ),
  misconception(
    'changes-the-params',
    'The params that you were given are different afterwards. Perhaps a weight is moved by a hair, to see what the loss does, and left there; or slopes are written over the prices. Ask for the gradient at 5 and 9, and print params: what do they say?',
    ['puts-the-slopes-into-the-params', 'moves-a-weight-and-does-not-put-it-back'],
  ),
  misconception(
    'allows-too-many-targets',
    'It looks as if you ask only whether there are too few targets. With two receipts and three totals, whose is the third? Something is wrong there, and throwing would say so: does yours?',
  ),
  misconception(
    'targets-not-counted',
    'Perhaps the targets seemed sure to fit the rows. With two receipts and one total, the second error is a prediction minus undefined: what is that, and what becomes of the sums? Would you rather be told?',
  ),
  misconception(
    'row-lengths-not-looked-at',
    'A row gets an answer even if it does not have one input for each weight. Perhaps you count rows and targets only. A basket of (3, 2, 4) at two prices: what does the third fruit cost, and does yours throw?',
  ),
  misconception(
    'checks-only-the-first-row',
    'Perhaps the first row seemed to speak for all of them. But rows can differ: try the baskets (3, 2) and (3, 2, 4) at two prices. Does yours throw, or does it take the second one as it is?',
  ),
  misconception(
    'nan-for-an-empty-batch',
    'Perhaps an empty batch did not come to mind: a mean of nothing is 0 / 0, and JavaScript calls that NaN and goes on. What does a price of 5 become after 5 - 0.01 * NaN? Would you rather be told?',
  ),
  misconception(
    'zero-for-an-empty-batch',
    'Perhaps having no receipts seemed to mean a slope of 0. But 0 says that all is well, and nobody has looked. How could the caller tell an empty batch from prices that are just right?',
  ),
  misconception(
    'a-list-instead-of-params',
    'All slopes seem to come back in one list, that of the bias at its end. The answer should look like the params, with weights and a bias. gradientStep will ask for gradient.bias: what does your list say to that?',
  ),
  misconception(
    'new-params-instead-of-slopes',
    'Perhaps the step is taken here already, for what comes back looks like new prices. This function only tells how steep it is, 156 and 104 for (3, 2), 26 too high. What would gradientStep do with prices instead?',
  ),
  misconception(
    'throws-where-nothing-is-wrong',
    'It throws when every receipt comes out, perhaps because nothing is left to learn. But that is the goal: prices of 1 and 2, no fee, make (3, 2) cost 7. Which slopes say that here the ground is flat?',
  ),
];
