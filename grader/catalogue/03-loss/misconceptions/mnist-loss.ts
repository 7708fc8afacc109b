import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { lengthsUnchecked } from '../../shared-misconceptions/lengths-unchecked.ts';
import { returnsNothing } from '../../shared-misconceptions/returns-nothing.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { countsDecisions } from './counts-decisions.ts';
import { returnsText } from './returns-text.ts';

const misconception = misconceptionOf('mnistLoss');

export const mnistLossMisconceptions: readonly Misconception[] = [
  misconception(
    'targets-swapped',
    'It looks as if the two costs have changed places: a three pays p and a seven 1 - p. Then learning walks the wrong way, towards calling threes sevens. Take one three, predicted at 2 and then at 5: which of the two should cost less, and which does?',
    ['targets-swapped', 'swapped-and-squared', 'swapped-and-sum'],
  ),
  misconception(
    'no-sigmoid',
    'It looks as if the predictions are used as p just as they are. But a prediction can be any number, and p says how sure it is a 3, from 0 to 1. Which function of this file squeezes a prediction of 5 into that?',
    [
      'no-sigmoid',
      'no-sigmoid-absolute',
      'no-sigmoid-absolute-and-sum',
      'no-sigmoid-and-sum',
      'no-sigmoid-and-swapped',
      'no-sigmoid-differences-cancel',
      'no-sigmoid-squared',
      'no-sigmoid-squared-and-sum',
      'no-sigmoid-swapped-and-sum',
      'no-sigmoid-target-minus-prediction',
    ],
  ),
  misconception(
    'sigmoid-twice',
    'It looks as if the sigmoid is taken twice. After the first time p is between 0 and 1, and the second squeezes that into 0.5 to 0.73. Print sigmoid(sigmoid(1000)): could the cost of even the surest three come near 0?',
    ['sigmoid-twice', 'sigmoid-twice-and-sum'],
  ),
  {
    ...misconception(
      'share-of-wrong-decisions',
      'Perhaps you thought of accuracy: it looks as if decisions are counted, the right or the wrong ones. That is what we care about in the end. But nudge a prediction from 2 to 2.1, and no decision changes. How would you learn from it which way is better?',
      [
        'share-of-wrong-decisions',
        'number-of-wrong-decisions',
        'share-of-exact-hits',
        'share-of-right-decisions',
        'share-wrong-above-one-half',
      ],
    ),
    detect: countsDecisions,
  },
  misconception(
    'differences-cancel',
    'It looks as if p - target is added up as it is, plus and minus. A three that is too low and a seven that is too high then cancel out. Take predictions 0 and 0 with targets 1 and 0: p is 0.5 for both, as undecided as can be. Do you get a loss of 0?',
    [
      'differences-cancel',
      'absolute-of-the-mean',
      'differences-cancel-in-the-sum',
      'differences-cancel-the-other-way',
      'sum-of-target-minus-p',
    ],
  ),
  misconception(
    'sum-instead-of-mean',
    'It looks as if the costs are added up, and that is where it ends. Then twice as many images look twice as bad, and every step of learning gets longer with them. Put each image in twice: should the loss change? Does yours?',
  ),
  misconception(
    'sigmoid-at-the-end',
    'It looks as if the sigmoid comes at the end, on all costs together. By then, one wild prediction has drowned the others. Each prediction goes through it first, by itself. For [2, -1], what are the two p?',
    ['sigmoid-after-the-mean', 'sigmoid-after-the-sum'],
  ),
  misconception(
    'cuts-off-instead-of-the-sigmoid',
    'Perhaps cutting predictions off at 0 and 1 seemed enough to make p of them. But beyond the cut nothing moves. Take a three whose prediction gets better, from 2 to 3: does your loss notice?',
  ),
  misconception(
    'cross-entropy',
    'Perhaps you know this loss with a logarithm: cross-entropy, the usual one elsewhere. In this lesson a three just costs what is missing, 1 - p. For a three with p = 0.5, do you get 0.5, or 0.69?',
    [
      'cross-entropy',
      'cross-entropy-and-sum',
      'cross-entropy-in-one-formula',
      'cross-entropy-in-one-formula-and-sum',
      'cross-entropy-with-a-little-more',
    ],
  ),
  misconception(
    'squared',
    'Perhaps you took the square along from the receipts: it looks as if what is missing gets squared. For 3s and 7s the cost is just 1 - p or p. For a three with p = 0.5, do you get 0.5, or 0.25?',
    ['squared', 'squared-and-sum'],
  ),
  misconception(
    'only-threes-cost',
    'It looks as if only threes cost anything; perhaps a target of 0 seemed to make a seven free. Then to call everything a three would be perfect. A seven predicted at 8 is taken for a very sure three: what should that cost?',
    ['only-threes-cost', 'only-threes-cost-and-sum'],
  ),
  misconception(
    'only-sevens-cost',
    'It looks as if only sevens cost anything, and threes are free. Then to call everything a seven would be perfect. A three predicted at -8 is taken for a very sure seven: what should that cost?',
  ),
  misconception(
    'compares-target-with-true',
    'Threes and sevens seem to pay in the same way. Is there a single = where === is meant? Or is a target not looked at, or compared with what it never equals: targets are the numbers 1 and 0. What do 1 === true and 1 === "1" give in JavaScript?',
    ['compares-target-with-true', 'all-pay-as-sevens-and-sum', 'all-pay-as-threes'],
  ),
  misconception(
    'mean-over-the-threes',
    'It looks as if the costs of all images are divided by the number of threes; adding up the targets gives that. For one three and three sevens that cost 0.2 each, is the mean 0.2, or 0.8?',
  ),
  misconception(
    'mean-of-the-two-means',
    'Perhaps you wanted threes and sevens to weigh the same: first a mean for each, and then the mean of the two. A fair idea, but here every image weighs the same. Three threes that cost 0.1 each and a seven that costs 0.5: is that 0.2, or 0.3?',
  ),
  misconception(
    'minus-the-mean',
    'Perhaps you thought of a score, which is better the higher it is: your loss comes with a minus. A loss is better the lower it is, and 0 is perfect. For [2] with [1] you give -0.12: can a guess be better than perfect?',
    ['minus-the-mean', 'minus-the-sum'],
  ),
  misconception(
    'list-of-costs',
    'A list seems to come back: what each image costs. A good part of the way. But to see whether a step helped, two numbers have to be compared, one before and one after. For costs of 0.12 and 0.27, which one number says how bad it is?',
  ),
  misconception(
    'leaves-out-the-last',
    'The last image seems to cost nothing; perhaps the loop ends one too early. Try a single three, predicted at -1: p is 0.27, so 0.73 is missing. Do you get 0?',
  ),
  misconception(
    'only-the-first-counts',
    'Only the first image seems to count: perhaps a `return` inside the loop ends it in the first round. Take [8, -8] with [1, 1], where the second three is missed: what do you get, and how often does the loop run?',
    ['first-cost-only', 'returns-in-the-loop'],
  ),
  misconception(
    'only-the-last-counts',
    'Only the last image seems to count: perhaps `=` puts each cost in place of the one before, and `+=` was meant. Take [-8, 8] with [1, 1], where the first three is missed: what became of its cost?',
    ['only-the-last', 'only-the-last-over-the-number'],
  ),
  misconception(
    'first-hundred-only',
    'Only the first hundred images seem to be judged. There are more than 12,000 to learn from: with 150 predictions, change the last one from 2 to -2. Does your loss notice?',
  ),
  misconception(
    'part-of-a-long-list',
    'In a long list, only a part of the images seems to count. There are more than 12,000 to learn from, and each has its say. Take 5,000 predictions that are all right, and make one of them wrong: does your loss notice, whichever it is?',
    ['every-tenth-of-many', 'first-thousand-only', 'two-thousand-at-most'],
  ),
  misconception(
    'flat-too-soon',
    'It looks as if p, or a cost, is taken for 0 or 1 before it is there. The sigmoid gets ever closer and never jumps, and learning asks which of two good guesses is better. For [11] with [1], is the cost about 0.0000167?',
    [
      'cuts-off-far-predictions',
      'flat-beyond-ten',
      'small-costs-taken-for-zero',
      'small-loss-taken-for-zero',
    ],
  ),
  misconception(
    'equal-ones-once',
    'It looks as if equal things are counted once; a Set or a Map does that. But two equal predictions are two images. For [2, 2, -1] with [1, 1, 1], where two of the costs are 0.12 and one is 0.73: is it the mean of three?',
    ['equal-costs-once', 'equal-images-once'],
  ),
  misconception(
    'target-looked-up',
    'It looks as if the target is looked up by its prediction, so that equal predictions share a target. Which two belong together is told by their place, i. For [2, 2] with [1, 0], do you get (0.12 + 0.88) / 2?',
    ['target-by-prediction', 'target-of-the-first-equal-prediction'],
  ),
  misconception(
    'first-target-for-all',
    'It looks as if every image is judged by the first target. Each has its own, at the same place. For [8, -8] with [1, 0], both are right: is your loss near 0?',
  ),
  misconception(
    'rounds-the-predictions',
    'It looks as if predictions are rounded before the sigmoid. But learning nudges them by less than that. For [2] and for [2.000004], both with [1]: does your loss differ at all?',
    ['rounds-predictions-to-five-decimals', 'rounds-predictions-to-three-decimals'],
  ),
  misconception(
    'one-target-for-all',
    'A single target seems to serve for all predictions. Libraries call that broadcasting, and it hides mix-ups. With predictions [2, -1] and the targets [1], which image is not in the list?',
  ),
  misconception(
    'passes-over-predictions-of-zero',
    'It looks as if a prediction of 0 is passed over; in an `if`, 0 counts as nothing. But 0 is the undecided vote, with a p of 0.5. What should a single three predicted at 0 cost, and what do you get?',
  ),
  misconception(
    'throws-where-all-are-sevens',
    'Perhaps a batch without a single three seemed like a mistake. But it has a mean like any other, and small batches are often of one kind. For one seven, predicted at -1, p is 0.27: what should the loss be?',
  ),
  misconception(
    'nan-far-out',
    'It looks as if e to some power gets larger than a number can hold, and NaN comes of it: Infinity / Infinity does that. Ask for the loss of [800] with [1], a three beyond doubt. And what does your own sigmoid say to 800?',
  ),
  {
    ...misconception(
      'rounds-the-loss',
      'Perhaps 0.19 looked like all there is: the loss seems rounded. But learning lives on small changes. Nudge the prediction of a three from 2 to 2.0001: it is better now. Does your loss go down at all?',
      ['rounds-to-two-decimals', 'rounds-to-five-decimals'],
    ),
    detect: rounded(expected.mnistLoss),
  },
  misconception(
    'writes-into-its-arguments',
    'One of the lists that you were given holds other numbers afterwards: perhaps p or the costs are written into it, or something is taken off. The caller still needs both. Ask twice for the loss of the very same two lists: do you get the same number?',
    [
      'puts-the-costs-into-the-targets',
      'puts-the-sigmoid-into-the-predictions',
      'takes-batches-off-the-predictions',
    ],
  ),
  misconception(
    'sum-outside-the-function',
    'The sum seems to go on where the last call left it; perhaps it is set to 0 outside the function, just once. Ask for the loss of [2, -1] with [1, 0] twice: do you get 0.19 both times, or 0.19 and 0.39?',
  ),
  misconception(
    'running-mean',
    'Perhaps you thought of the smoothed loss that libraries print while they train: earlier calls seem to be mixed in. Here each call stands for itself. Ask for [-2, 1] with [1, 0] and then for [2, -1]: is the second 0.19, as in the lesson?',
  ),
  misconception(
    'remembers-by-length',
    'It seems to give the loss of an earlier call again, one with as many images. After a step of learning there are as many as before, and the loss would never fall. Ask for [-2, 1] with [1, 0] and then for [2, -1]: is the second lower?',
  ),
  {
    ...misconception(
      'no-length-check',
      'Perhaps you trusted that the two lists fit: a number comes back whatever their lengths are. Try two predictions with one target, and then none with none: what do you get each time, and would you rather be told?',
    ),
    detect: lengthsUnchecked,
  },
  misconception(
    'checks-only-for-nothing',
    'You caught the case with no images: good. But two lists of different lengths seem to get through. With three predictions and two targets, what is the third compared with?',
  ),
  misconception(
    'checks-only-for-missing-targets',
    'It looks as if you notice missing targets, but not surplus ones. Then the two may not belong together at all. Try two predictions with three targets: to which image does the last target belong?',
  ),
  misconception(
    'nan-for-nothing',
    'Two empty lists seem to get through: their lengths are the same, after all. But the mean of nothing is 0 / 0. What does JavaScript make of that? And would you rather be told?',
  ),
  misconception(
    'zero-for-nothing',
    'Perhaps you thought: no images, no loss. But 0 is what a perfect guess gets. If somebody hands over an empty batch by mistake and reads a loss of 0, what will they believe?',
    ['zero-for-nothing', 'zero-without-targets'],
  ),
  returnsNothing('mnistLoss', 'mnistLoss([2, -1], [1, 0])'),
  returnsText('mnistLoss', 'mnistLoss([2, -1], [1, 0])'),
];
