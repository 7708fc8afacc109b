import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { givesBack } from '../../shared-misconceptions/odd-value.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { predictOneLengthMisconceptions } from './predict-one-lengths.ts';

const misconception = misconceptionOf('predictOne');

export const predictOneMisconceptions: readonly Misconception[] = [
  misconception(
    'compares-like-a-picture',
    'Perhaps you see the weights as a picture, and measure how far each pixel is from it. A fair idea! But here a weight is an opinion, and ink times opinion is a vote. With no ink at all, 0, and a weight of 5: how much does that pixel say in yours? And is the bias added?',
    [
      'compares-like-a-picture',
      'compares-like-a-picture-without-bias',
      'squares-the-distances',
      'squares-the-distances-without-bias',
      'mean-distance',
      'mean-distance-without-bias',
      'distance-below-zero',
      'distance-below-zero-without-bias',
      'mean-distance-nan',
      'mean-distance-without-bias-nan',
      'mean-squared-distance-nan',
      'compares-without-a-start-for-reduce',
      'compares-without-bias-and-a-start-for-reduce',
    ],
  ),
  misconception(
    'bias-for-every-input',
    'Perhaps you thought that every input brings its own bias: it looks as if the bias is added again at each step of the sum. But a receipt has one bag. With three kinds of fruit, none of them bought, [0, 0, 0], and a bag for 1: do you pay 1, or 3?',
  ),
  misconception(
    'list-of-products',
    'A list seems to come back, with one number for each input. Those are the votes, not yet counted, and a good part of the way. Three apples at 5, two pears at 9, and 1 for the bag: which single number stands at the foot of the receipt?',
  ),
  misconception(
    'through-the-sigmoid',
    'Perhaps you thought that a prediction has to lie between 0 and 1. The loss will see to that later, and to squeeze twice leaves little to tell apart. Three apples and two pears at 5 and 9 come to 33, at twice the prices to 66: what does yours say to each?',
    ['through-the-sigmoid', 'through-the-sigmoid-without-bias'],
  ),
  misconception(
    'forgets-the-bias',
    'Perhaps weights and inputs seemed to be all there is to it: the bias does not come in. It is the fee for the bag. For a blank image every product is 0: could yours ever say anything but 0 then?',
    ['forgets-the-bias', 'forgets-the-bias-and-a-start-for-reduce'],
  ),
  misconception(
    'bias-twice',
    'It looks as if the bias comes in twice: perhaps the sum starts from it, and it is added once more at the end. Each by itself would do. 33 for the fruit and 1 for the bag: is that 34, or 35?',
  ),
  misconception(
    'bias-subtracted',
    'Perhaps you thought of the bias as a hurdle for the votes, or a discount: it looks as if it is taken off. It is a fee, and goes on top. 33 for the fruit and 1 for the bag: is that 34, or 32?',
  ),
  misconception(
    'nothing-costs-nothing',
    'Perhaps you thought that with nothing bought there is nothing to pay. But the bias is what is left when there are no products: the fee for the bag. If you buy no fruit and take a bag for 1, what does the receipt say?',
    ['bias-only-where-there-is-ink', 'no-bias-for-no-inputs'],
  ),
  misconception(
    'adds-inputs-and-weights',
    'Perhaps a plus slipped in where an input meets its weight: it looks as if they are added, not multiplied. Three apples at 5 are more than 3 + 5. What do three apples and two pears at 5 and 9 cost by hand: 33, or 19?',
    ['adds-inputs-and-weights', 'adds-inputs-and-weights-without-bias'],
  ),
  misconception(
    'sum-of-inputs-times-sum-of-weights',
    'It looks as if all inputs are added up, and all weights, and only then multiplied. So every fruit is paid at every price. Three apples at 5 and two pears at 9: is that 33, or (3 + 2) * (5 + 9) = 70?',
    ['sum-of-inputs-times-sum-of-weights', 'sum-of-inputs-times-sum-of-weights-without-bias'],
  ),
  misconception(
    'mean-of-products',
    'Perhaps you took a mean, so that a long row gets no bigger say. But a receipt adds up. Three apples at 5 and two pears at 9: is that 33, or half of it because there are two kinds of fruit?',
    [
      'mean-of-products',
      'mean-of-products-without-bias',
      'mean-with-the-bias-in-it',
      'mean-of-products-nan',
      'mean-of-products-without-bias-nan',
      'mean-with-the-bias-in-it-nan',
    ],
  ),
  misconception(
    'first-weight-for-all',
    'It looks as if every input meets the first weight, so that pears cost as much as apples; an index may be stuck at 0. Three apples at 5 and two pears at 9: do you get 33, or 25?',
  ),
  misconception(
    'weights-in-reverse',
    'The weights seem to be met from the other end: the first input gets the last of them. Three apples at 5 and two pears at 9: do you get 33, or 37?',
  ),
  misconception(
    'leaves-out-the-last-input',
    'The last input seems to be left out; perhaps the loop ends one too early. Three apples at 5 and two pears at 9: are the pears on your receipt, or does it say 15 and the fee?',
  ),
  misconception(
    'first-hundred-inputs',
    'Only the first so many inputs seem to count, such as a hundred or a thousand. But a row may have any length, and an image of 64 times 64 pixels has 4,096. If only the first of them may vote, which part of a 3 is never looked at?',
    ['first-hundred-inputs', 'first-thousand-inputs', 'first-1024-inputs'],
  ),
  misconception(
    'reduce-without-a-start',
    'It looks as if the first input gets into the sum as it is: `reduce` without a start value begins with the first entry, which never meets its weight. Three apples at 5 and two pears at 9: is that 15 + 18, or 3 + 18?',
    ['reduce-without-a-start', 'reduce-without-a-start-at-all', 'reduce-without-a-start-or-bias'],
  ),
  misconception(
    'zero-taken-for-one',
    'It looks as if a 0 turns into a 1 somewhere; `|| 1` does that, for it takes 0 for nothing. But 0 is a number like any other. By hand: 0 apples at 5, then 3 apples at 0, then a fee of 0. Which of the three comes out too high in yours?',
    ['input-of-zero-taken-for-one', 'weight-of-zero-taken-for-one', 'bias-of-zero-taken-for-one'],
  ),
  misconception(
    'size-of-the-weights',
    'Perhaps you thought that a price cannot be below 0: it looks as if weights lose their minus. But a weight below 0 is how ink speaks for a 7. Ink of 1 at a weight of -2: for which digit does that pixel vote in yours?',
  ),
  misconception(
    'never-below-zero',
    'Perhaps you thought that nothing can cost less than 0: it looks as if a prediction below 0 becomes 0. But it is also a vote, and below 0 means more like a 7. Should -1 and -50 look the same?',
  ),
  misconception(
    'passes-over-negative-inputs',
    'Perhaps you thought that an input is never below 0: negative ones seem to be passed over. But those who bring two pears back get money for them. Three apples at 5 and -2 pears at 9: what is 15 - 18, and what do you get?',
  ),
  misconception(
    'keeps-within-a-million',
    'Perhaps you wanted to guard against runaway numbers: beyond some size they seem to be cut off. But a prediction may be any number, and how far off it is shows the way back. Two million apples at 4,000, and at -4,000: what do they cost, and what do you say?',
    [
      'keeps-within-a-million',
      'keeps-above-minus-a-million',
      'keeps-within-a-thousand-million',
      'weights-within-a-thousand',
      'inputs-within-a-million',
    ],
  ),
  misconception(
    'whole-numbers-only',
    'It looks as if inputs and weights lose the digits after the point before they are multiplied; `| 0` does that. Most grey pixels lie between 0 and 1, and would count as no ink at all. Half an apple at 5: is that 2.5, or 0?',
  ),
  {
    ...misconception(
      'rounds-the-prediction',
      'Perhaps you thought of whole cents: something looks rounded. But learning lives on changes far smaller than that. Is there a toFixed, a toPrecision or a Math.round in your code, and what does it make of 100.00432 and of 0.0000012345678?',
      [
        'rounds-to-two-decimals',
        'rounds-to-six-decimals',
        'rounds-to-eight-decimals',
        'rounds-to-six-digits',
        'rounds-the-inputs-to-six-decimals',
        'rounds-the-weights-to-eight-decimals',
        'rounds-the-products-to-six-decimals',
      ],
    ),
    detect: rounded(expected.predictOne),
  },
  misconception(
    'multiplies-the-lists',
    'Perhaps you multiplied the two lists as they are. JavaScript only multiplies numbers, and says NaN, not a number, of lists. So the entries have to meet one by one. What does [3, 2] * [5, 9] give in the console, and what does 3 * 5?',
    ['multiplies-the-lists', 'multiplies-the-lists-without-bias'],
  ),
  misconception(
    'decides-already',
    'It looks as if the verdict is given already: 1 or 0. A prediction is the sum itself, and how high it is says how sure it is. The verdict comes in exercise 6. Should a 3 that is barely seen and one in thick ink get the same number?',
    [
      'decides-above-zero',
      'decides-above-zero-without-bias',
      'decides-above-one-half',
      'decides-true-or-false',
    ],
  ),
  misconception(
    'takes-the-weights-off',
    'It looks as if each weight is taken off its input. But a weight is a price: it says what one more apple costs. Three apples at 5: is that 3 - 5, or 3 times 5? And is the bias added?',
    ['takes-the-weights-off', 'takes-the-weights-off-without-bias'],
  ),
  misconception(
    'bias-multiplied',
    'It looks as if the bias is multiplied with something, such as a weight or the sum. But the bag is paid for beside the fruit, once. 33 for the fruit and 2 for the bag: is that 35, or more?',
    ['bias-inside-the-product', 'bias-times-the-sum'],
  ),
  misconception(
    'squares-the-products',
    'Perhaps you had the squared error in mind: it looks as if each product is squared. Squares come later, in the loss. Three apples at 5 and two pears at 9: is that 15 + 18, or 225 + 324?',
  ),
  misconception(
    'equal-entries-taken-for-one',
    'Entries that are equal seem to be taken for one: `indexOf` finds the first of them each time, and a `Set` keeps only one. But two fruits may be bought in equal numbers. For [4, 6, 4] at 5, 2 and 3: which weight does the last 4 meet in yours?',
    ['finds-the-place-by-the-input', 'finds-the-place-by-the-weight', 'equal-inputs-once'],
  ),
  misconception(
    'tiny-taken-for-zero',
    'Perhaps very small numbers seemed like noise: below some size they seem to count as 0. But learning lives on small changes, and a small input may meet a large weight. What is 0.0000006 times 4,000,000, and what is it in yours?',
    ['tiny-inputs-taken-for-zero', 'tiny-predictions-taken-for-zero'],
  ),
  misconception(
    'scales-large-inputs',
    'Perhaps you had grey values from 0 to 255 in mind: it looks as if inputs are made smaller if the first is large. Here they count as they are. Try two million apples at 4,000: what do they cost by hand, and what in yours?',
    ['grey-values-if-the-first-is-large'],
  ),
  misconception(
    'params-by-their-order',
    'It looks as if the parts of params are taken by their order or their kind, as Object.values gives them. They have names, may come in any order, and may have others beside them. Try { bias: 1, weights: [5, 9] }: what is `weights` in your function then?',
    ['params-by-their-order', 'params-by-their-kind', 'last-of-the-params-is-the-bias'],
  ),
  misconception(
    'checks-short-rows-only',
    'The lengths of short rows are compared: good. Beyond some length they seem to be let through. Try 3,000 inputs with 2,999 weights: what do you get, and which number in your code stops the comparison?',
    ['checks-lengths-below-a-thousand-only'],
  ),
  {
    ...misconception(
      'text-instead-of-a-number',
      'A text seems to come back, perhaps from `toFixed`. It reads like a number and does not behave like one. What is "34" + 1 in JavaScript, and what is 34 + 1?',
    ),
    detect: givesBack(/^the text/),
  },
  misconception(
    'forgets-to-return',
    'Nothing seems to come back: the sum may well be right, but it is not returned. Mind that a `return` inside a `forEach` only leaves the little function. What does console.log(predictOne([3, 2], …)) print?',
  ),
  misconception(
    'changes-the-inputs',
    'The inputs that you were given are different afterwards: perhaps something is written into them, or taken off. The caller still needs the basket. Predict for a list with three apples, and print the list after it: how many apples are in it now?',
    ['multiplies-the-inputs-in-place'],
  ),
  misconception(
    'changes-the-params',
    'The params that you were given are different afterwards: perhaps the sum is kept in their bias, or weights are taken off or written over. They belong to the caller: predict at 5 and 9 with a fee of 1, and print params after it. What has changed?',
    ['adds-up-in-the-bias', 'takes-the-weights-off-their-list'],
  ),
  misconception(
    'sum-outside-the-function',
    'The sum seems to go on where the last call left it; perhaps it is set to 0 outside the function, just once. Ask for three apples and two pears at 5 and 9 twice: do you get 33 both times, or 33 and 66?',
  ),
  misconception(
    'remembers-an-earlier-call',
    'It seems to keep something of an earlier call, the answer or the params of that time. Ask for [3, 2] at 5 and 9 with a bag for 1. Then ask again at other prices, and again with another bag: does your answer follow each time?',
    [
      'remembers-by-length',
      'remembers-the-first-params',
      'remembers-by-inputs',
      'remembers-by-inputs-and-weights',
    ],
  ),
  ...predictOneLengthMisconceptions,
];
