import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';

const misconception = misconceptionOf('gradient');

/** What is left over from earlier calls, changed arguments, and calls that should throw. */
export const callMisconceptions: readonly Misconception[] = [
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
    'throws-where-nothing-is-wrong',
    'It throws when every receipt comes out, perhaps because nothing is left to learn. But that is the goal: prices of 1 and 2, no fee, make (3, 2) cost 7. Which slopes say that here the ground is flat?',
  ),
];
