import type { Call, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';

const misconception = misconceptionOf('gradientStep');

export const gradientStepMisconceptions: readonly Misconception[] = [
  misconception(
    'adds',
    'Perhaps the gradient looked like the way to go. But it points uphill: a slope of 156 says that dearer apples make the loss grow. From 5, at a rate of 0.01, should they come to 6.56, or to 3.44?',
  ),
  misconception(
    'forgets-the-old-values',
    'It looks as if every step starts from 0 instead of the old values; =- written for -= does that. At a learning rate of 0 you should stay at 5 and 9: where do you end up?',
  ),
  misconception(
    'learning-rate-ignored',
    'The learning rate seems to have no say. With a slope of 156, a rate of 0.01 takes the apples from 5 to 3.44, a careful step. Where do they land in yours, and where at a rate of 0?',
  ),
  misconception(
    'learning-rate-ignored-for-the-bias',
    'The weights heed the learning rate, and the bias seems not to. With a slope of 52 and a rate of 0.01, a fee of 0 should come to -0.52: where does yours land?',
  ),
  {
    ...misconception(
      'learning-rate-of-its-own',
      'Perhaps you have a favourite learning rate: your step seems to take the same one, whatever it is handed. Try a rate of 0: do the prices 5 and 9 stay as they are?',
    ),
    detect: fixedRate,
  },
  misconception(
    'learning-rate-twice',
    'The learning rate seems to be in there twice, perhaps once for the slope and once more for the step. At a rate of 0.1, a slope of 10 should take 1 off a price: does yours take 0.1?',
  ),
  misconception(
    'divides-by-the-learning-rate',
    'Perhaps you divide by the learning rate. A small rate is meant to be careful: at 0.01, a slope of 156 takes 1.56 off a price of 5. How much is 156 / 0.01, and where would the price be then?',
  ),
  {
    ...misconception(
      'zero-taken-for-left-out',
      'A learning rate of 0 seems to be taken for one that is missing; ! and || do that. But 0 is a rate like any other: where should the prices 5 and 9 be, after a step of no length?',
      ['learning-rate-of-zero-taken-for-left-out', 'throws-at-a-learning-rate-of-zero'],
    ),
    detect: anotherRateForZero,
  },
  misconception(
    'nan-at-a-learning-rate-of-zero',
    'At a learning rate of 0, NaN comes back: perhaps something is divided by the rate, and 0 / 0 is not a number. A step of no length should end where it began, at 5 and 9. Is there a way without dividing?',
  ),
  misconception(
    'learning-rate-at-most-one',
    'Learning rates above 1 seem to be cut to 1, perhaps so that nothing blows up. But how far to go is for the caller to say: with a slope of 0.5 and a rate of 2, how far should a price go, and how far does yours?',
  ),
  misconception(
    'steep-slopes-clipped',
    'Slopes beyond 10 seem to be cut off, perhaps so that no step is too long. The learning rate sees to that: with 156 and a rate of 0.01, apples go from 5 to 3.44. Do yours stop at 4.9?',
  ),
  misconception(
    'by-the-sign-only',
    'Only the sign of a slope seems to count: every price moves by the learning rate itself. But the steeper, the further: with slopes of 156 and 104, should apples and pears go equally far?',
  ),
  misconception(
    'step-of-a-fixed-length',
    'Every step seems to be brought to the same length, however steep it is. But slopes get smaller as the receipt comes out, and the steps with them: with 1.56 and 1.04 instead of 156 and 104, does yours get shorter?',
  ),
  misconception(
    'shrinks-towards-zero',
    'Perhaps downhill sounded like towards 0: every value shrinks, and nobody asks the gradient. Downhill is where the loss gets smaller. If all slopes are 0, should a price of 5 move, and does yours?',
  ),
  misconception(
    'bias-does-not-move',
    'The weights move and the bias stays; with { ...params, weights }, for one, the old bias comes along. It has a slope too: with 52 and a rate of 0.01, should a fee of 0 still be 0?',
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
    'first-hundred-weights',
    'Only the first hundred weights seem to move. That is plenty for fruit, but an image has 784 pixels: how far does your loop count? Is there a 100 somewhere?',
  ),
  misconception(
    'weight-of-zero-stays',
    'A weight of 0 seems to stay at 0; perhaps it looked like one that is missing. But a price may well start there: with a slope of -2 and a rate of 0.5, where should it go, and where is yours?',
  ),
  misconception(
    'no-price-below-zero',
    'Perhaps a price below 0 made no sense, so yours stop at 0. But a pixel that speaks for a 7 needs a weight below 0: from 1, with a slope of 4 and a rate of 0.5, where should it go?',
  ),
  {
    ...misconception(
      'rounds-the-new-values',
      'The new values seem to be rounded, perhaps to look like money. With a slope of 3 and a rate of 0.00001, a price of 5 goes to 4.99997: take ten such steps, rounding each time. How far has it come?',
      ['rounds-to-two-decimals'],
    ),
    detect: rounded(expected.gradientStep),
  },
  misconception(
    'goes-on-from-where-it-was',
    'It seems to go on from where the last call ended, instead of from the params that it is given. Take a step from 5 and 9, then the same step from 5 and 9 once more: do both end at the same place?',
  ),
  misconception(
    'with-momentum',
    'The slopes of earlier calls seem to push along: momentum. In a loop that is a fine idea, but one step goes by what it is given, and by nothing else: take the same step from 5 and 9 twice. Do both end at the same place?',
  ),
  misconception(
    'smaller-at-every-call',
    'The steps seem to get smaller from call to call, perhaps to come to rest in the end. How far to go is for the caller to say: take the same step from 5 and 9 a hundred times. Is the last as long as the first?',
  ),
  misconception(
    'changes-the-params',
    'The params that you were given have moved too. Perhaps you write into them; or you copied with { ...params }, which is a new object with the same old list of weights in it. After a step from 5 and 9, what do the old params say, and which line does it?',
    ['copy-that-shares-the-weights', 'moves-the-params-it-was-given'],
  ),
  misconception(
    'changes-the-gradient',
    'The gradient that you were given changes: perhaps the learning rate is multiplied into its own list, or it is set to 0 after the step. The caller may want to look at it again: after your step, does 156 still say 156?',
    ['scales-the-gradient-in-place', 'sets-the-gradient-to-zero'],
  ),
  misconception(
    'throws-where-there-are-no-weights',
    'It throws when there are no weights, perhaps because nothing seemed left to move. The bias still is: with no prices at all, a fee of 1, its slope 2 and a rate of 0.5, where does the fee go?',
  ),
  misconception(
    'no-length-check',
    'Perhaps the two lists seemed sure to fit. With two weights and one slope, one price becomes 9 - 0.01 * undefined; with three slopes, one is never used. What comes back in each case, and would you rather be told?',
  ),
  misconception(
    'checks-one-way-only',
    'It looks as if only one kind of misfit is noticed: slopes that are missing, or slopes that are too many. Try two weights with one slope, and two weights with three: does it throw both times?',
    ['checks-only-for-missing-slopes', 'checks-only-for-missing-weights'],
  ),
];

/** Rates that people like to use. Not 1: a rate of 1 is a rate left out, a misconception by itself. */
const FAVOURITES = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5];

function fixedRate(call: Call, reply: Reply): boolean | null {
  const rate = rateTaken(call, reply);
  if (rate === null) {
    return null;
  }
  if (rate === 'none' || !FAVOURITES.some((favourite) => isRate(rate, favourite))) {
    return false;
  }
  return isRate(rate, call.args[2] as number) ? null : true;
}

function anotherRateForZero(call: Call, reply: Reply): boolean | null {
  const rate = rateTaken(call, reply);
  const given = call.args[2] as number;
  if (rate === null || rate === 'none') {
    return rate === null ? null : false;
  }
  if (given === 0) {
    return rate > 1e-6;
  }
  return isRate(rate, given) ? null : false;
}

function isRate(rate: number, other: number): boolean {
  return Math.abs(rate - other) <= 1e-5 * other;
}

/** The learning rate that explains the whole step; 'none' if no single rate does, null if all derivatives are 0. */
function rateTaken(call: Call, reply: Reply): number | 'none' | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [params, gradient] = call.args as unknown as readonly [Params, Params];
  const moved = reply.value as Params;
  const slopes = [...gradient.weights, gradient.bias];
  const from = [...params.weights, params.bias];
  const to = [...moved.weights, moved.bias];
  const steepest = slopes.reduce(
    (most, slope, i) => (Math.abs(slope) > Math.abs(slopes[most]) ? i : most),
    0,
  );
  const slope = slopes[steepest] as number;
  if (slope === 0) {
    return null;
  }
  const rate = (from[steepest] - (to[steepest] ?? Number.NaN)) / slope;
  const alike = from.every(
    (value, i) =>
      Math.abs(value - rate * (slopes[i] as number) - (to[i] ?? Number.NaN)) <=
      allowedError(Math.abs(value) + Math.abs(rate * (slopes[i] as number))),
  );
  return alike ? rate : 'none';
}
