import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { givesBack } from '../../shared-misconceptions/odd-value.ts';
import { returnsNothing } from '../../shared-misconceptions/returns-nothing.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { batchUnchecked } from './lengths-unchecked.ts';

const misconception = misconceptionOf('predict');

export const predictMisconceptions: readonly Misconception[] = [
  misconception(
    'forgets-the-bias',
    'Perhaps weights and inputs seemed to be all there is to it: the bias does not come in. It is the fee for the bag, on every receipt. For a blank image every product is 0: could yours ever say anything but 0 then?',
  ),
  misconception(
    'bias-for-the-first-row-only',
    'Perhaps the bias seemed to belong to the batch: it looks as if only the first row gets it. But every receipt has its own bag. Two baskets of [3, 2] at 5 and 9, with 1 for the bag: should one cost 34 and the other 33?',
  ),
  misconception(
    'through-the-sigmoid',
    'Perhaps you thought that predictions have to lie between 0 and 1. The loss will see to that later, and to squeeze twice leaves little to tell apart. [3, 2] at 5 and 9 comes to 33, and [6, 4] to 66: what does yours say to each?',
    ['through-the-sigmoid', 'through-the-sigmoid-without-bias'],
  ),
  {
    ...misconception(
      'one-number-for-all',
      'It looks as if one number comes back for the whole batch. You add up within a row, but each row keeps its own sum: a receipt for everyone. Three baskets go in: how many predictions should come out?',
      ['one-number-for-all', 'mean-of-the-batch'],
    ),
    detect: givesBack(/^the number/),
  },
  misconception(
    'number-for-a-single-row',
    'Perhaps a list seemed too much for a single row: there a bare number comes back. But the caller goes through a list, be it long or short. Ask for one basket and print the `.length` of what you get: is it 1?',
  ),
  misconception(
    'column-by-column',
    'It looks as if you give one prediction for each column: all the apples of the pile, then all the pears. A prediction is for a row, a whole basket. With three baskets of apples and pears, do you get three numbers, or two?',
  ),
  misconception(
    'first-row-for-all',
    'There are as many predictions as rows, but each seems to be that of the first row. Try [[3, 2], [0, 4]] at 5 and 9: 33 and 36 by hand, or the same twice? Which row does your loop look at, each time round?',
  ),
  misconception(
    'stops-after-the-first-row',
    'It looks as if all is over after the first row; a `return` inside a loop leaves the whole function. Three baskets go in: how many predictions come out, and on which line do you leave?',
    ['stops-after-the-first-row', 'number-of-the-first-row'],
  ),
  misconception(
    'leaves-out-the-last-row',
    'The last row seems to get no prediction; perhaps the loop ends one too early. Try a batch of a single basket: do you get one number, or an empty list?',
  ),
  misconception(
    'first-hundred-rows',
    'Only the first so many rows seem to get a prediction, such as a hundred or a thousand: perhaps that was to try things out on a few. But there are more than 12,000 images to learn from. With 3,000 rows, how many predictions do you count?',
    ['first-hundred-rows', 'first-thousand-rows', 'first-1024-rows'],
  ),
  misconception(
    'sum-not-set-back',
    'It looks as if the sum of one row goes on into the next: it may be set once, before all rows. [[3, 2], [1, 1]] at 5 and 9, with 1 for the bag: is that 34 and 15, or 34 and 48?',
    ['sum-not-set-back', 'sum-not-set-back-and-bias-each-time', 'sum-not-set-back-without-bias'],
  ),
  misconception(
    'in-reverse-order',
    'The predictions seem to come in reverse: that of the last row is first. Perhaps each new one is put in front. [[3, 2], [1, 1]] at 5 and 9, with 1 for the bag, makes 34 and 15: in which order do you get them?',
  ),
  misconception(
    'sorted',
    'The predictions seem to be sorted, the highest first. That looks neat, but each belongs to its row, and is soon compared with a target. [[1, 1], [3, 2]] at 5 and 9 makes 14 and 33: who finds a 33 in the first place?',
  ),
  misconception(
    'equal-predictions-once',
    'Rows or predictions that are equal seem to come only once; a `Set` or a `Map` does that. But two people with the same basket each get a receipt. How many numbers do you get for [[3, 2], [3, 2]]?',
    ['equal-predictions-once', 'equal-rows-once', 'equal-neighbours-once'],
  ),
  misconception(
    'passes-over-blank-rows',
    'Perhaps you thought that a blank row has nothing to predict. It has the bias: the fee for the bag. Of three baskets, let the second be [0, 0], and the bag cost 1: how many predictions should there be, and what is the second?',
  ),
  misconception(
    'takes-off-the-mean',
    'Perhaps you wanted predictions that lie around 0: it looks as if the mean of the batch is taken off. Then it matters who else is in it. Predict the basket [3, 2] all alone, at 5 and 9: what is left of the 33?',
  ),
  {
    ...misconception(
      'rounds-the-predictions',
      'Perhaps you thought of whole cents: the predictions look rounded. But learning lives on changes far smaller than that. Is there a toFixed, a toPrecision or a Math.round in your code, and what does it make of 100.00432 and of 0.0000012345678?',
      [
        'rounds-to-two-decimals',
        'rounds-to-six-decimals',
        'rounds-to-eight-decimals',
        'rounds-to-six-digits',
      ],
    ),
    detect: rounded(expected.predict),
  },
  misconception(
    'compares-like-a-picture',
    'Perhaps you see the weights as a picture, and measure how far each pixel of a row is from it. A fair idea! But a weight is an opinion, and ink times opinion is a vote. With no ink, 0, and a weight of 5: how much does that pixel say in yours? And is the bias added?',
    [
      'compares-like-a-picture',
      'compares-like-a-picture-without-bias',
      'squares-the-distances',
      'squares-the-distances-without-bias',
    ],
  ),
  misconception(
    'decides-already',
    'It looks as if the verdict is given already: 1 or 0. A prediction is the sum itself, and how high it is says how sure it is. The verdict comes in exercise 6. Should a 3 that is barely seen and one in thick ink get the same number?',
    ['decides-above-zero', 'decides-above-one-half', 'decides-true-or-false'],
  ),
  misconception(
    'nothing-for-each-row',
    'It looks as if nothing comes back for each row: the little function in `map` has braces { } and no return, so each entry is undefined. Print [1, 2].map((n) => { n * 2; }), and the same with a return: what do you see?',
  ),
  misconception(
    'hands-over-no-params',
    'It looks as if predictOne gets the row, and not the params that belong to it: `batch.map(predictOne)` hands over the row and its position. It needs weights and bias, too. What does your call of predictOne have in its second place?',
    ['hands-over-no-params', 'hands-over-the-weights-only'],
  ),
  misconception(
    'takes-the-weights-off',
    'It looks as if each weight is taken off its entry. But a weight is a price: it says what one more apple costs. Three apples at 5: is that 3 - 5, or 3 times 5? And is the bias added to each row?',
    ['takes-the-weights-off', 'takes-the-weights-off-without-bias'],
  ),
  misconception(
    'adds-inputs-and-weights',
    'Perhaps a plus slipped in where an entry meets its weight: it looks as if they are added, not multiplied. What do three apples and two pears at 5 and 9 cost by hand: 33, or 19? And is the bias added to each row?',
    ['adds-inputs-and-weights', 'adds-inputs-and-weights-without-bias'],
  ),
  misconception(
    'bias-for-every-input',
    'It looks as if the bias is added again at each entry of a row. But a receipt has one bag, however many kinds of fruit are on it. For the row [0, 0, 0] and a bag for 2: do you pay 2, or 6?',
  ),
  misconception(
    'mean-of-products',
    'Perhaps you took the mean of the products, so that a long row gets no bigger say. But a receipt adds up. The row [3, 2] at 5 and 9: is that 33, or half of it because there are two kinds of fruit?',
    [
      'mean-of-products',
      'mean-of-products-without-bias',
      'mean-of-products-nan',
      'mean-of-products-without-bias-nan',
    ],
  ),
  misconception(
    'list-for-each-row',
    'It looks as if each row gets a list of its own. A prediction is one number: the products of a row, added up, and the bias. What stands at the foot of the receipt for [3, 2] at 5 and 9 with a bag for 1?',
    ['list-for-each-row', 'products-for-each-row'],
  ),
  misconception(
    'counts-the-rows-not-their-entries',
    'It looks as if the number of rows is compared with the number of weights. But there may be any number of rows: it is the entries of a row that need a weight each. For three baskets of apples and pears, which two lengths have to be equal?',
  ),
  misconception(
    'limit-on-columns',
    'Only the first so many entries of a row seem to count, such as a thousand. But a row may have any length, and an image of 64 times 64 pixels has 4,096. If only the first of them may vote, which part of a 3 is never looked at?',
    ['first-thousand-columns'],
  ),
  misconception(
    'checks-some-rows-only',
    'Some rows are checked, and others are let through: those further down, those in the middle, or short ones. A stray one may lie anywhere. Take twenty rows that fit, and make one of them too short, at each place in turn: does yours throw every time?',
    [
      'checks-the-first-ten-rows',
      'checks-the-first-thousand-rows',
      'checks-the-first-and-the-last-row',
      'checks-the-longest-row',
    ],
  ),
  misconception(
    'params-by-their-order',
    'It looks as if the parts of params are taken by their order or their kind, as Object.values gives them. They have names, may come in any order, and may have others beside them. Try { bias: 1, weights: [5, 9] }: what is `weights` in your function then?',
    ['params-by-their-order', 'params-by-their-kind'],
  ),
  misconception(
    'takes-different-rows-for-one',
    'Different rows seem to be taken for the same one: perhaps they are told apart by something that two of them share, such as a text or a sum. [1, 23] and [12, 3] both read 123 without the comma: do they cost the same?',
    ['rows-told-apart-by-their-digits', 'rows-told-apart-by-their-sum'],
  ),
  misconception(
    'gives-the-bias-for-an-empty-batch',
    'Perhaps you thought that with no rows, the bias is what is left. It is what is left of an empty basket, [0, 0]. But if there is no basket at all, who pays for the bag? How many predictions for no rows, and how many for a blank one?',
  ),
  misconception(
    'throws-on-an-empty-batch',
    'Perhaps you counted on a first row, or an empty batch seemed like a mistake. It throws there; batch[0] of no rows is undefined. If no customer comes in all day, how many receipts are written?',
  ),
  {
    ...misconception(
      'no-length-check',
      'Perhaps you trusted that every row goes with the weights: an answer comes even when one does not. Try [[3], [3, 2, 4]] with the prices 5 and 9: what do you get for each row, and would you rather be told?',
      ['no-length-check', 'no-length-check-by-the-weights'],
    ),
    detect: batchUnchecked,
  },
  misconception(
    'checks-only-the-first-row',
    'Perhaps you thought that all rows are as long as the first. A stray one may well lie further down in the pile. Try [[3, 2], [1, 1, 4]] with the prices 5 and 9: does yours notice?',
  ),
  misconception(
    'checks-only-the-total-length',
    'It looks as if only the entries of all rows together are counted. Then a row that is too long makes up for one that is too short. Try [[3, 2, 1], [4]] with the prices 5 and 9: into whose basket does the 1 go in yours?',
  ),
  misconception(
    'goes-by-the-weights',
    'A row that is too short is noticed, and one that is too long seems not to be: perhaps your sum goes by the weights, and never sees the rest. Try [[3, 2, 4]] with the prices 5 and 9: who pays for the 4?',
  ),
  misconception(
    'allows-empty-rows',
    'Perhaps you let rows without entries through on purpose: nothing bought, only the fee. But nothing bought is [0, 0]; in [] there are no kinds of fruit at all. With the prices 5 and 9, which of the two do you mean?',
  ),
  misconception(
    'leaves-out-rows-that-do-not-fit',
    'Perhaps it seemed kinder to pass over rows that do not fit. Then there are fewer predictions than rows, and nobody can say whose is whose. Try [[3, 2], [1], [0, 4]] with two prices: to which row does your second number belong?',
  ),
  misconception(
    'catches-its-own-error',
    'It looks as if the Error is thrown and then caught again right inside, and what is done so far comes back. So the caller never hears of it. Try [[3, 2], [1], [0, 4]] with two prices: how would they know that a receipt is missing?',
  ),
  misconception(
    'throws-a-text',
    'It throws when a row does not fit: good. But what is thrown seems to be a bare text, which does not know where it came from. Catch it and print its `.stack`: what do you see, and what would an Error show?',
  ),
  misconception(
    'changes-the-batch',
    'The batch that you were given is different afterwards: perhaps something is written into its rows, or rows are taken off. Training goes over the same images again and again: print the batch before and after the call. What has changed?',
    ['multiplies-the-rows-in-place', 'takes-rows-off-the-batch'],
  ),
  misconception(
    'changes-the-params',
    'The params that you were given are different afterwards: perhaps the bias is put onto the list of weights, or something is written over. Predict at 5 and 9 with a fee of 1, and print params after it: are there still two weights, and the same fee?',
    ['appends-the-bias-to-the-weights'],
  ),
  misconception(
    'list-outside-the-function',
    'The list of predictions seems to live outside the function, so that those of earlier calls are still in it. Ask for the same three baskets twice: do you get three numbers the second time, or six?',
  ),
  misconception(
    'remembers-an-earlier-call',
    'It seems to keep something of an earlier call, the predictions or the bias of that time. Ask for three baskets with 1 for the bag, and then for the same three with 2: does each of the three go up by 1?',
    [
      'remembers-by-number-of-rows',
      'remembers-the-first-bias',
      'remembers-by-the-text-of-a-row',
      'remembers-by-rows-and-weights',
    ],
  ),
  returnsNothing('predict', 'predict([[3, 2]], { weights: [5, 9], bias: 1 })'),
];
