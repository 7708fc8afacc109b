import type { Call, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { givesBack } from '../../shared-misconceptions/odd-value.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';

const misconception = misconceptionOf('predictOne');

export const predictOneMisconceptions: readonly Misconception[] = [
  misconception(
    'compares-like-a-picture',
    'Perhaps you see the weights as a picture, and measure how far each pixel is from it. A fair idea! But here a weight is an opinion, and ink times opinion is a vote. If there is no ink at all, 0, and the weight is 5: how much does that pixel say in your sum?',
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
  ),
  misconception(
    'forgets-the-bias',
    'Perhaps weights and inputs seemed to be all there is to it: the bias does not come in. It is the fee for the bag. For a blank image every product is 0: could yours ever say anything but 0 then?',
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
  ),
  misconception(
    'sum-of-inputs-times-sum-of-weights',
    'It looks as if all inputs are added up, and all weights, and only then multiplied. So every fruit is paid at every price. Three apples at 5 and two pears at 9: is that 33, or (3 + 2) * (5 + 9) = 70?',
  ),
  misconception(
    'mean-of-products',
    'Perhaps you took the mean of the products, so that a long row gets no bigger say. But a receipt adds up. Three apples at 5 and two pears at 9: is that 33, or half of it because there are two kinds of fruit?',
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
    'Only the first hundred inputs seem to count. That is plenty for fruit, but an image has 784 pixels, 28 to a row. If just the first hundred may vote, which part of a 3 is never looked at?',
  ),
  misconception(
    'reduce-without-a-start',
    'It looks as if the first input gets into the sum as it is: `reduce` without a start value begins with the first entry, which never meets its weight. Three apples at 5 and two pears at 9: is that 15 + 18, or 3 + 18?',
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
    'Perhaps you wanted to guard against runaway numbers: a prediction seems to stop at a million. But it may be any number, and how far off it is shows the way back. A million apples at 5: what do they cost, and what do you say?',
  ),
  misconception(
    'whole-numbers-only',
    'It looks as if inputs and weights lose the digits after the point before they are multiplied; `| 0` does that. Most grey pixels lie between 0 and 1, and would count as no ink at all. Half an apple at 5: is that 2.5, or 0?',
  ),
  {
    ...misconception(
      'rounds-the-prediction',
      'Perhaps you thought of whole cents: the prediction looks rounded. But learning lives on small changes. Turn the price of an apple from 5 to 5.00001: does the price of three apples move at all in yours?',
      ['rounds-to-two-decimals'],
    ),
    detect: rounded(expected.predictOne),
  },
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
    'It seems to keep something of an earlier call, the answer or the params of that time. Ask for [3, 2] at the prices 5 and 9, and then for [3, 2] at 1 and 2: is the second answer 33 again?',
    ['remembers-by-length', 'remembers-the-first-params'],
  ),
  {
    ...misconception(
      'never-ends-on-no-inputs',
      'It seems to run on for ever if there are no inputs: perhaps the loop takes a first step before it asks whether there is anything to do. Follow it by hand for []: where is i after one step, and can it still meet the length, 0?',
      [],
    ),
    alsoHeldBy: ['never-ends-on-no-inputs'],
    detect: runsOnForNoInputs,
  },
  misconception(
    'throws-on-no-inputs',
    'Perhaps no inputs at all seemed like a mistake. But with no weights either, the two fit: nothing is added up, and that comes to 0. If a shop has no fruit at all and the bag costs 4, what does the receipt say?',
  ),
  misconception(
    'allows-no-inputs',
    'Perhaps you let an empty list through on purpose: nothing bought, only the fee. But nothing bought is [0, 0]; in [] there are no kinds of fruit at all. With the prices 5 and 9, which of the two do you mean?',
  ),
  misconception(
    'no-length-check',
    'Perhaps you trusted that every input has its weight: an answer comes even if the lengths differ. Try one fruit, and then three, with the prices 5 and 9: what do you get each time, and would you rather be told?',
  ),
  misconception(
    'shorter-of-the-two',
    'Perhaps you made the two lists fit, and go only as far as the shorter one. Then a mix-up stays hidden. Three apples and two pears, and a price of 5 for apples alone: who notices that the pears were free?',
  ),
  misconception(
    'checks-one-way-only',
    'It looks as if only one kind of misfit is noticed: too few inputs, or too many. Try one fruit with the prices 5 and 9, and then three fruits with the same two: does it throw both times?',
    ['checks-only-for-too-few-inputs', 'checks-only-for-too-many-inputs'],
  ),
  misconception(
    'told-but-not-thrown',
    'You noticed that the lengths differ: good. But it looks as if NaN or an Error is handed back like an answer, and the caller goes on calculating with it. What is 1 + NaN? And what would stop them for sure?',
    ['gives-nan-on-different-lengths', 'gives-the-error-instead-of-throwing'],
  ),
  misconception(
    'throws-a-text',
    'It throws when the lengths differ: good. But what is thrown seems to be a bare text, which does not know where it came from. Catch it and print its `.stack`: what do you see, and what would an Error show?',
  ),
];

/** There is no wrong answer to run for this one: it would never return. */
function runsOnForNoInputs({ args, throws }: Call, { kind }: Reply): boolean | null {
  const ranOn = kind === 'timed-out' || kind === 'out-of-memory';
  const [inputs] = args as readonly [Vector];
  if (inputs.length > 0) {
    return ranOn ? false : null;
  }
  return throws ? null : ranOn;
}
