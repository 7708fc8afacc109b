import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { returnsNothing } from '../../shared-misconceptions/returns-nothing.ts';
import { allTheSame, chanceOfItsOwn, fromMathRandom } from './init-params-chance.ts';
import { madeOfDraws, oneTooFew } from './init-params-draws.ts';

const misconception = misconceptionOf('initParams');

export const initParamsMisconceptions: readonly Misconception[] = [
  {
    ...misconception(
      'no-chance-at-all',
      'Perhaps an even start seemed fairest, such as 0 for every price. One layer of weights would even learn from that, but this guess should come by chance. Say randn() gives 0.5, then -1.2, then 0.3: where in your guess do these three turn up?',
      ['all-zeros'],
    ),
    detect: allTheSame,
  },
  {
    ...misconception(
      'generator-of-its-own',
      'Perhaps you built your own source of chance: the draws of randn are not in your guess. They make a start that can be repeated. Say randn() gives 0.5, then -1.2, then 0.3: do any of these turn up in your guess?',
    ),
    detect: chanceOfItsOwn,
  },
  {
    ...misconception(
      'math-random',
      'Perhaps you reached for Math.random out of habit, for the weights, the bias or the order. Then the same start can never be made again. Call it twice for 5 weights, each time with draws that start afresh at 0.5, -1.2, 0.3: is the guess the same?',
      ['math-random-for-all', 'math-random-for-the-bias', 'shuffles-with-math-random'],
    ),
    detect: fromMathRandom,
  },
  misconception(
    'one-draw-for-all-weights',
    'It looks as if one draw serves for all the weights, perhaps by way of `fill`, which copies one value. Then an apple always costs as much as a pear. How often is randn() called in yours for 784 weights, and how often should it be?',
    [
      'one-draw-for-all-weights',
      'one-draw-for-all-weights-and-no-bias',
      'one-draw-for-all-weights-without-std',
      'one-draw-for-all-weights-without-std-and-bias',
      'one-draw-for-everything',
      'one-draw-for-everything-without-std',
    ],
  ),
  misconception(
    'repeats-after-a-hundred-draws',
    'It looks as if there are only so many draws, such as a hundred, used over and over: then weight 0 comes again. Each pixel needs its own opinion, however many there are. How many different weights do you count for a size of 3,000?',
    ['repeats-after-a-hundred-draws', 'repeats-after-1024-draws'],
  ),
  misconception(
    'list-with-holes',
    'Perhaps you expected `new Array(2)` to have something in it. It has two holes, and `map` steps over holes, so no weight is ever drawn. Print `new Array(2).map(() => 7)`: how many sevens do you see?',
    ['list-with-holes', 'list-with-holes-and-bias-zero'],
  ),
  misconception(
    'fills-with-randn-itself',
    'Perhaps you took `randn` for a random number. It is a function that gives one when it is called, and your weights look like the function itself. Print `typeof randn` and `typeof randn()`: which of the two can be a price?',
    ['fills-with-randn-itself', 'fills-with-randn-itself-and-bias-too'],
  ),
  {
    ...misconception(
      'one-weight-too-few',
      'It looks as if one weight is missing: a loop may start one too late or stop one too early, or the bias was counted as a weight. Apples and pears need two prices: how many does initParams(2, randn) give in yours?',
    ),
    detect: oneTooFew,
  },
  misconception(
    'one-weight-too-many',
    'It looks as if there is one weight too many: perhaps a loop starts at 0 and goes up to `<= size`. Apples and pears need two prices: which values does your counter take for a size of 2, and how many are they?',
  ),
  misconception(
    'bias-among-the-weights',
    'Perhaps you made room for the bias among the weights: there is one too many. The bias has its own place. With apples, pears and a fee, how many numbers belong in `weights`, and which one is the bias?',
    ['bias-among-the-weights', 'draws-among-the-weights-and-bias-zero'],
  ),
  misconception(
    'always-784-weights',
    'Perhaps you had the 784 pixels of an image in mind: it looks as if there are always 784 weights. A basket has weights too, one price for each kind of fruit. For apples and pears, how many should initParams(2, randn) give?',
  ),
  misconception(
    'no-size-taken-for-784',
    'It looks as if a size of 0 counts as left out, and 784 steps in: `||` takes 0 for nothing. But 0 is a size like any other. What does `0 || 784` give, and how many entries should a list of size 0 have?',
  ),
  misconception(
    'throws-for-no-weights',
    'Perhaps a guess without weights seemed like a mistake. It makes sense, though: an empty list of prices, and the fee. If no fruit is sold at all, what is still there to be guessed?',
  ),
  misconception(
    'bias-forgotten',
    'It looks as if there are prices and no fee: nothing comes back as the bias, and the next exercise will want to add it. For apples and pears, how many numbers have to be guessed in all, and how many do you give back?',
  ),
  misconception(
    'bias-for-every-weight',
    'Perhaps you thought that every weight has its own bias: it looks as if the bias is a list. But it is the fee on a receipt, and a receipt has one. With three apples and two pears on it, how often should you pay the fee?',
  ),
  misconception(
    'bias-left-at-zero',
    'Perhaps a bias of 0 seemed the natural start; many libraries do just that. Here the fee is guessed like the prices. If randn() gives 0.5, then -1.2, then 0.3, and two of them become weights, what could the third be for?',
    ['bias-left-at-zero', 'bias-left-at-zero-without-std'],
  ),
  misconception(
    'bias-is-the-last-weight-again',
    'It looks as if the last weight is used once more as the bias: perhaps it was the draw at hand. Then the fee is always the price of a pear. How often is randn() called in yours for two weights, and how many numbers do you give back?',
  ),
  {
    ...misconception(
      'std-ignored',
      'It looks as if std makes no difference: weights and bias are plain draws. It says how wide the guesses spread: with std 10, the draws 0.5 and -1.2 become 5 and -12. What is left of them with a std of 0, and what do you give?',
    ),
    detect: madeOfDraws(
      (draw) => draw,
      (draw) => draw,
    ),
  },
  {
    ...misconception(
      'bias-not-times-std',
      'Perhaps you thought of std as something for the weights alone: the bias looks like a plain draw. It should spread as wide as they do. With std 10, the draws 0.5 and -1.2 become weights of 5 and -12: what becomes of 0.3, the bias?',
    ),
    detect: madeOfDraws(
      (draw, std) => draw * std,
      (draw) => draw,
    ),
  },
  {
    ...misconception(
      'weights-not-times-std',
      'It looks as if only the bias is multiplied by std. Perhaps `randn` itself was handed over where the weights are made, and gives plain draws. With std 10 and the draws 0.5 and -1.2, which two weights should come out, and which do?',
    ),
    detect: madeOfDraws(
      (draw) => draw,
      (draw, std) => draw * std,
    ),
  },
  {
    ...misconception(
      'std-twice',
      'It looks as if std is multiplied in twice, perhaps once for each draw and once more at the end. With std 10 and a draw of 0.5, do you get 5, or 50?',
    ),
    detect: madeOfDraws(
      (draw, std) => draw * std * std,
      (draw, std) => draw * std * std,
    ),
  },
  {
    ...misconception(
      'std-added',
      'Perhaps you thought that std moves a draw: it looks as if it is added. It says how wide the draws spread around 0. With std 10, the draws 0.5 and -1.2 should be ten times as far apart: are your 10.5 and 8.8?',
    ),
    detect: madeOfDraws(
      (draw, std) => draw + std,
      (draw, std) => draw + std,
    ),
  },
  {
    ...misconception(
      'std-taken-for-the-variance',
      'Perhaps std looked like a variance to you: it seems that its square root is taken first. std is the spread itself. With std 100 and a draw of 0.5, do you get 50, or 5?',
    ),
    detect: madeOfDraws(
      (draw, std) => draw * Math.sqrt(std),
      (draw, std) => draw * Math.sqrt(std),
    ),
  },
  misconception(
    'std-of-zero-taken-for-left-out',
    'It looks as if a std of 0 counts as left out, and 1 steps in: `||` takes 0 for nothing. But a spread of 0 is a spread like any other. What does `0 || 1` give, and which guess should initParams(2, randn, 0) be?',
  ),
  misconception(
    'std-without-default',
    'Perhaps you assumed that std is always given. It may be left out, and then it is undefined. What does 0.5 * undefined come to in JavaScript, and which value should stand in when nothing is said?',
  ),
  misconception(
    'divides-by-the-root-of-size',
    'Perhaps you know starts that get narrower the more inputs there are, by the square root of their number. Deep networks like that; here std alone says how wide. With std 1 and a size of 4, what becomes of a draw of 0.5: 0.5, or 0.25?',
  ),
  misconception(
    'only-positive',
    'Perhaps you thought that a price cannot be below 0. But a weight is also the opinion of a pixel, and below 0 its ink speaks for a 7. If randn() gives -1.2, what becomes of it in yours? And who votes for a 7 then?',
  ),
  misconception(
    'clips-at-two',
    'Perhaps "mostly between -2 and 2" sounded like a rule: it looks as if draws farther out are cut off there. Mostly is not always: about one draw in twenty lies outside, and may stay there. If randn() gives 2.7, what do you make of it?',
  ),
  misconception(
    'takes-the-mean-off',
    'Perhaps you wanted a balanced start: it looks as if the mean of the weights is taken off. Then none of them is a plain draw any more. With a single weight, and a draw of 0.5 for it: what is left?',
  ),
  misconception(
    'rounds-to-two-decimals',
    'Perhaps you thought of tidy numbers: the guess looks rounded. But the prices are found in far smaller steps, and a narrow guess vanishes altogether. Print a draw times std, and the weight that you make of it: are all its digits still there?',
    ['rounds-to-two-decimals', 'rounds-to-six-decimals', 'rounds-to-eight-decimals', 'rounds-to-six-digits'],
  ),
  misconception(
    'bias-fixed',
    'It looks as if the bias is a fixed number, and not a draw. Here the fee is guessed like the prices. If randn() gives 0.5, then -1.2, then 0.3, and two of them become weights, what could the third be for?',
    ['bias-is-one', 'bias-is-std'],
  ),
  misconception(
    'bare-list',
    'A list by itself seems to come back. Params have two parts with names: `weights`, which is a list, and `bias`, which is a number. { weights: […], bias: … } holds both. How would the next exercise find the bias in yours?',
    ['bare-list-of-weights', 'bare-list-with-the-bias'],
  ),
  misconception(
    'adjusts-the-draws',
    'Perhaps you know Math.random, whose numbers have to be moved and stretched to lie around 0. Those of randn lie around 0 as they are, and each is only multiplied by std. If randn() gives 0.5, then -1.2: what does your line make of them?',
    ['stretches-like-math-random', 'moves-down-by-a-half'],
  ),
  misconception(
    'limit-on-size',
    'It looks as if the guess stops at some number of weights. A size is any whole number, and every input needs its weight. Ask for 3,000 weights and print how many there are: which number in your code stops it?',
    ['at-most-a-thousand-weights'],
  ),
  misconception(
    'changes-std',
    'A std that is very large or very small seems to be changed: cut off, or rounded. It may be any number from 0 up. With a std of 0.00002 and a draw of 0.5, what should come out, and what does? And with a std of two million?',
    ['std-at-most-a-thousand', 'std-at-least-a-thousandth', 'rounds-std-to-four-decimals'],
  ),
  misconception(
    'std-for-some-weights',
    'It looks as if std reaches some of the weights, and not the others. It belongs to every draw. With std 10, compare each of your weights with its draw, from the first to the last: which are ten times as large?',
    ['std-for-the-first-hundred-weights', 'std-for-the-first-weight-only'],
  ),
  misconception(
    'earlier-draws-again',
    'It seems to give back numbers that an earlier call has drawn, so something is kept between the calls. A new guess needs new draws. Call it for 2 weights with one randn, then with another: are any numbers of the first guess in the second?',
    ['keeps-one-list-of-weights', 'keeps-the-first-guess-of-a-size'],
  ),
  misconception(
    'goes-on-between-calls',
    'Something seems to go on from call to call, such as a count or a switch outside the function. The same draws should make the same guess. Call it three times, each with draws that start afresh at 0.5, -1.2, 0.3: are the three guesses alike?',
    ['smaller-at-every-call', 'skips-a-draw-every-other-call'],
  ),
  misconception(
    'equal-draws-once',
    'Equal numbers seem to be kept once only, as a Set does. Two weights may be equal: each still has its own input. Ask for 3 weights with a std of 0: how many are there?',
  ),
  returnsNothing('initParams', 'initParams(2, () => 0.5)'),
];
