import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { lengthsUnchecked } from '../../shared-misconceptions/lengths-unchecked.ts';
import { returnsNothing } from '../../shared-misconceptions/returns-nothing.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { returnsText } from './returns-text.ts';

const misconception = misconceptionOf('meanSquaredError');

export const meanSquaredErrorMisconceptions: readonly Misconception[] = [
  misconception(
    'not-squared',
    'It looks as if the differences are added up as they are, plus and minus. Then one cent too much and one cent too little cancel out. Try predictions of 6 and 8 when both receipts say 7: are these guesses perfect, as a loss of 0 would say?',
    [
      'not-squared',
      'sum-of-the-differences',
      'target-minus-prediction',
      'sum-of-target-minus-prediction',
      'absolute-of-the-mean',
      'absolute-of-the-sum',
    ],
  ),
  misconception(
    'square-of-the-mean',
    'It looks as if the differences are put together first, and squared at the end. By then, one cent too much and one cent too little have cancelled out. Try predictions of 6 and 8 when both receipts say 7: is a loss of 0 what you would expect?',
    ['square-of-the-mean', 'square-of-the-sum', 'mean-of-the-squared-sum'],
  ),
  misconception(
    'sum-instead-of-mean',
    'It looks as if the squares are added up, and that is where it ends. Then twice as many receipts look twice as bad, and every step of learning gets longer with them. Put each receipt in twice: should the loss change? Does yours?',
  ),
  misconception(
    'absolute-instead-of-squared',
    'It looks as if the plain size of each mistake counts, without the square. Many use such a loss, but here large mistakes should hurt more than many small ones. For a mistake of 26 cents, does it cost 26, or 26 * 26?',
    ['absolute-instead-of-squared', 'sum-of-absolute-differences'],
  ),
  misconception(
    'square-root',
    'Perhaps you wanted to be back in cents at the end: it looks as if a square root is taken. Many report it that way, but here it stays squared. For 33 when the receipt says 7, do you get 26, or 676?',
    ['square-root', 'square-root-of-the-sum', 'square-root-over-the-number'],
  ),
  misconception(
    'half',
    'Perhaps you halved it, so that a 2 goes away in the derivative; or the `/ 2` is that of the example at the top, which has two receipts. Here it is the plain mean: divided by how many there are, and by nothing else. For three receipts, each wrong by 2, do you get 4?',
    ['half', 'half-of-the-sum'],
  ),
  misconception(
    'divides-by-one-less',
    'Perhaps you know dividing by one less from statistics. Here it is the plain mean: divided by as many squares as there are. Mistakes of 26 and 2 cents make 676 + 4 = 680: is your loss 340, or all of it?',
  ),
  misconception(
    'squares-before-subtracting',
    'It looks as if prediction and target are squared first, and subtracted then. For 8 when the receipt says 6, that makes 64 - 36 instead of 2 * 2. And for 6 when it says 8: can a mistake cost less than nothing?',
    ['squares-before-subtracting', 'sum-of-squares-before-subtracting'],
  ),
  misconception(
    'multiplied-out-without-the-2',
    'Perhaps you multiplied the square out: (a - b) times itself. It looks as if one of the two middle terms got lost. Try it with a = b = 3, a perfect guess: what do you get, and what should it be?',
  ),
  misconception(
    'times-two-for-square',
    'It looks as if each difference is taken times 2. A square is a number times itself: `** 2`, or `d * d`. Print 26 * 2 and 26 ** 2: which of them is what a mistake of 26 cents should cost?',
    ['times-two', 'sum-of-times-two'],
  ),
  misconception(
    'xor-for-square',
    'Perhaps `^ 2` was meant as a square. In JavaScript `^` compares the bits of two whole numbers. Print 26 ^ 2: do you see 676?',
    ['xor-for-square', 'sum-of-xors'],
  ),
  misconception(
    'minus-the-mean',
    'Perhaps you thought of a score, which is better the higher it is: your loss comes with a minus. A loss is better the lower it is, and 0 is perfect. For 33 when the receipt says 7 you give -676: can a guess be better than perfect?',
  ),
  misconception(
    'reduce-without-a-start',
    'It looks as if the first difference gets into the sum without being squared: `reduce` without a start value begins with the first entry as it is. Try one receipt, 33 when it says 7: do you get 26, or 676?',
  ),
  misconception(
    'through-the-sigmoid',
    'Perhaps you took the sigmoid along from the 3s and 7s. It squeezes everything into 0 to 1, and a receipt of 7 is then out of reach. What should a prediction of 7 cost when the receipt says 7, and what does it cost in yours?',
  ),
  misconception(
    'share-of-the-target',
    'Perhaps you thought that 2 cents weigh more on a small receipt: the differences seem to be divided by a target. A fair idea, but here a cent is a cent. For 33 when the receipt says 7, do you get 676, or about 14?',
    ['share-of-the-target', 'share-of-the-first-target'],
  ),
  misconception(
    'only-too-high-counts',
    'Perhaps only paying too much seemed bad: a guess that is too low costs nothing. But then prices of 0 are always perfect. For 5 when the receipt says 7, what is the squared difference, and what do you get?',
  ),
  misconception(
    'sorts-both',
    'It looks as if both lists are sorted before they are compared, so that a prediction may meet the receipt of another basket. Try predictions of 7 and 33 when the receipts say 33 and 7: is that a perfect guess?',
  ),
  misconception(
    'list-of-squares',
    'A list seems to come back, with the square for each receipt. A good part of the way. But to see whether a step helped, two numbers have to be compared, one before and one after. For squares of 676 and 4, which one number says how bad it is?',
  ),
  misconception(
    'leaves-out-the-last',
    'The last receipt seems to cost nothing; perhaps the loop ends one too early. Try a single one, a prediction of 33 when it says 7: do you get 0?',
    ['leaves-out-the-last', 'sum-without-the-last'],
  ),
  misconception(
    'leaves-out-the-first',
    'The first receipt seems to cost nothing; perhaps the loop starts at 1. Lists start at 0. Try a single one, a prediction of 33 when it says 7: do you get 0?',
  ),
  misconception(
    'only-the-first-counts',
    'Only the first receipt seems to count: perhaps a `return` inside the loop ends it in the first round. Try predictions of 7 and 33 when both receipts say 7: what do you get, and how often does the loop run?',
    ['first-square-only', 'returns-in-the-loop'],
  ),
  misconception(
    'only-the-last-counts',
    'Only the last receipt seems to count: perhaps `=` puts each square in place of the one before, and `+=` was meant. Try predictions of 33 and 7 when both receipts say 7: what became of the 676?',
    ['only-the-last', 'only-the-last-over-the-number'],
  ),
  misconception(
    'first-hundred-only',
    'Only the first hundred entries seem to count. A pile may well be higher than that: with 150 predictions that are all right, change the last one from 7 to 33. Does your loss notice?',
  ),
  misconception(
    'part-of-a-long-list',
    'In a long list, only a part of the entries seems to count. Piles may be long, and each receipt has its say. Take 5,000 predictions that are all right, and make one of them wrong: does your loss notice, whichever it is?',
    ['every-tenth-of-many', 'first-thousand-only', 'last-thousand-only', 'two-thousand-at-most'],
  ),
  misconception(
    'large-cut-off',
    'Large numbers seem to be cut off; perhaps they looked like mistakes of typing. But the worse the guess, the more it should cost, without an end. For a prediction of a million when the receipt says 7, is the loss about a million times a million?',
    ['cuts-off-large-losses', 'cuts-off-large-predictions', 'cuts-off-large-squares'],
  ),
  misconception(
    'equal-ones-once',
    'It looks as if equal things are counted once; a Set or a Map does that. But two equal receipts are two receipts. Try predictions of 5, 5 and 9 when the receipts say 8, 8 and 2: is it (9 + 9 + 49) / 3?',
    ['divides-by-the-different-ones', 'equal-pairs-once', 'equal-predictions-once', 'equal-squares-once'],
  ),
  misconception(
    'target-looked-up',
    'It looks as if the target is looked up by its prediction, so that equal predictions share a target. Which two belong together is told by their place, i. Try 5 and 5 when the receipts say 8 and 3: is it (9 + 4) / 2?',
    ['target-by-prediction', 'target-of-the-first-equal-prediction'],
  ),
  misconception(
    'first-target-for-all',
    'It looks as if every prediction is compared with the first receipt. Each has its own, at the same place. For 7 and 33 when the receipts say 7 and 33, is the loss 0?',
  ),
  misconception(
    'rounds-before-squaring',
    'It looks as if a number is rounded before it is squared. But near the goal, learning lives on small differences. For 7.000004 when the receipt says 7, what is the difference in your function?',
    ['rounds-differences-to-three-decimals', 'rounds-predictions-to-five-decimals'],
  ),
  misconception(
    'one-target-for-all',
    'A single target seems to serve for all predictions. Libraries call that broadcasting, and it hides mix-ups. With predictions of 33 and 4 and one receipt that says 7, which receipt does the 4 belong to?',
  ),
  misconception(
    'passes-over-zeros',
    'It looks as if an entry of 0 is passed over; in an `if`, 0 counts as nothing. But 0 cents are a price like any other. A prediction of 0 when the receipt says 7, and one of 7 when it says 0: should not both cost 49?',
    ['passes-over-predictions-of-zero', 'passes-over-targets-of-zero'],
  ),
  misconception(
    'whole-numbers-only',
    'It looks as if the digits after the point are cut off before the squaring. But half a cent is a mistake too. For 7.5 when the receipt says 7, is the loss 0.25, or 0?',
  ),
  {
    ...misconception(
      'rounds-the-loss',
      'Perhaps you thought of whole cents: the loss looks rounded. But it has to tell a small mistake from none. For 7.001 when the receipt says 7, do you get 0.000001, or 0?',
      ['rounds-to-two-decimals', 'rounds-to-eight-decimals', 'rounds-to-six-digits'],
    ),
    detect: rounded(expected.meanSquaredError),
  },
  misconception(
    'tiny-taken-for-zero',
    'Perhaps a loss that small seemed as good as none: a tiny one turns into 0. But near the goal, learning still asks which of two guesses is better. For 7.002 and for 7.001, when the receipt says 7: can your loss tell them apart?',
    ['tiny-taken-for-zero', 'tiniest-taken-for-zero'],
  ),
  misconception(
    'throws-where-nothing-is-wrong',
    'Perhaps a loss of 0 looked like no loss at all, and it throws; `!` takes 0 for nothing. But 0 is what all the learning is for: every receipt comes out. What should [33, 4] with [33, 4] give?',
  ),
  misconception(
    'changes-the-predictions',
    'The predictions that you were given are different afterwards: perhaps something is written into their list, or taken off it. The caller still needs them. After a call with 33 when the receipt says 7, does the prediction still say 33?',
    ['puts-the-squares-into-the-predictions', 'takes-batches-off-the-predictions'],
  ),
  misconception(
    'changes-the-targets',
    'The targets that you were given are different afterwards: perhaps they are taken off their list one by one, or written over. Learning compares with the same receipts again and again: after your call, what is left of them?',
    ['takes-the-targets-off-their-list'],
  ),
  misconception(
    'list-outside-the-function',
    'The list of squares seems to live outside the function, so that those of earlier calls still count. In a fresh run, ask for 33 when the receipt says 7, and then for 7 when it says 7: is the second 0, or 338?',
  ),
  misconception(
    'remembers-the-best',
    'Perhaps a loss seemed to be something that only falls: yours gives the smallest so far. But one that rises is a warning you want to see. Ask for 7 when the receipt says 7, and then for 33: is the second 676, or still 0?',
  ),
  misconception(
    'remembers-the-first-targets',
    'It seems to keep the targets of an earlier call, and to compare with those. In a fresh run, ask for 33 when the receipt says 7, and then for 33 when it says 33: is the second 0?',
  ),
  {
    ...misconception(
      'no-length-check',
      'Perhaps you trusted that the two lists fit: a number comes back whatever their lengths are. Try two predictions with one target, and then none with none: what do you get each time, and would you rather be told?',
    ),
    detect: lengthsUnchecked,
  },
  misconception(
    'shorter-of-the-two',
    'Perhaps you made the two lists fit, and go only as far as the shorter one. Then a mix-up stays hidden. With predictions of 33 and 4 and a single receipt that says 7, what became of the 4?',
  ),
  misconception(
    'zero-for-nothing',
    'Perhaps you thought: no receipts, no loss. But 0 is what a perfect guess gets. If somebody hands over an empty pile by mistake and reads a loss of 0, what will they believe?',
    ['zero-for-nothing', 'zero-without-targets'],
  ),
  misconception(
    'throws-a-text',
    'It throws when the two do not fit: good. But what is thrown seems to be a bare text, which does not know where it came from. Catch it and print its `.stack`: what do you see, and what would an Error show?',
  ),
  returnsNothing('meanSquaredError', 'meanSquaredError([33], [7])'),
  returnsText('meanSquaredError', 'meanSquaredError([33], [7])'),
];
