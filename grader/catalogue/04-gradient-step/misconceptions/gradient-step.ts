import type { Misconception } from '../../../model/exercise.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { partMisconceptions } from './gradient-step-parts.ts';
import { anotherRateForZero, fixedRate } from './rate-taken.ts';

const misconception = misconceptionOf('gradientStep');

export const gradientStepMisconceptions: readonly Misconception[] = [
  misconception(
    'adds',
    'Perhaps the gradient looked like the way to go. But it points uphill: a slope of 156 says that dearer apples make the loss grow. From 5, at a rate of 0.01, should they get dearer, or come down to 3.44?',
    ['adds', 'adds-bias-does-not-move', 'adds-without-the-learning-rate'],
  ),
  misconception(
    'forgets-the-old-values',
    'It looks as if every step starts from 0 instead of the old values; =- written for -= does that. At a learning rate of 0 you should stay at 5 and 9: where do you end up?',
    ['forgets-the-old-values', 'learning-rate-times-the-slope'],
  ),
  misconception(
    'learning-rate-ignored',
    'The learning rate seems to have no say. With a slope of 156, a rate of 0.01 takes the apples from 5 to 3.44, a careful step. Where do they land in yours, and where at a rate of 0?',
    ['learning-rate-ignored', 'learning-rate-ignored-bias-does-not-move'],
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
    'The learning rate seems to be kept within limits, perhaps so that nothing blows up. But how far to go is for the caller to say: with a slope of 0.5 and a rate of 2, or of 5000, how far should a price go? Is there a Math.min or a Math.max around your rate?',
    [
      'learning-rate-at-most-one',
      'learning-rate-at-most-ten',
      'learning-rate-at-most-a-hundred',
      'learning-rate-at-least-a-hundred-thousandth',
    ],
  ),
  misconception(
    'steep-slopes-clipped',
    'Steep slopes seem to be cut off at some limit, perhaps so that no step is too long. The learning rate sees to that: with 156 and a rate of 0.01, apples go from 5 to 3.44. Is there a Math.min or a Math.max in your code, and what would happen without it?',
    ['steep-slopes-clipped', 'steep-slopes-clipped-at-ten-thousand', 'steep-slopes-clipped-at-a-million'],
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
    'slope-times-the-weight',
    'The old value seems to be a factor of its own step. The step is the rate times the slope, and no more: from 5 and from 50, with a slope of 156 and a rate of 0.01, how far does a price go each time?',
    ['slope-times-the-weight', 'slope-times-the-weight-bias-apart'],
  ),
  misconception(
    'the-other-way-round',
    'It looks as if the old value is taken off the step, and not the step off the old value. At a learning rate of 0 a price of 5 should stay at 5: does yours come to -5?',
    ['adds-at-the-wrong-end'],
  ),
  misconception(
    'slope-and-rate-subtracted',
    'The rate and the slope both seem to be taken off, one after the other. The rate is a factor: with a slope of 156 and a rate of 0.01, is the step 156.01, or 1.56?',
    ['slope-and-rate-subtracted'],
  ),
  misconception(
    'rate-times-the-old-value',
    'The learning rate seems to be multiplied with the old value as well. It belongs to the slope alone: 5 - 0.01 * 156. At a rate of 0, a price of 5 should stay at 5: does yours?',
    ['weight-shrunk-then-slope-subtracted', 'weight-times-the-rate-minus-the-slope'],
  ),
  misconception(
    'size-of-the-slope',
    'Only the size of a slope seems to count. But a slope below 0 says that a higher price makes the loss smaller: from 3, with a slope of -2 and a rate of 4, should it go up or down?',
    ['size-of-the-slope'],
  ),
  misconception(
    'mean-over-the-weights',
    'The steps of the weights seem to be divided by how many weights there are. The gradient is a mean already, over the receipts: with a slope of 156 and a rate of 0.01, is a step 1.56, or half of that?',
    ['mean-over-the-weights'],
  ),
  misconception(
    'half-a-step',
    'Every step is half as long as it should be; perhaps a 2 is meant to be undone. The 2 of the derivative is part of the slope: with 156 and a rate of 0.01, how far does a price go, 1.56 or 0.78?',
    ['half-a-step'],
  ),
  misconception(
    'twice-the-step',
    'Every step is twice as long as it should be; perhaps the 2 of the derivative is in here once more. The slope has it already: with 156 and a rate of 0.01, how far does a price go, 1.56 or 3.12?',
    ['twice-the-step'],
  ),
  misconception(
    'rate-by-the-steepness',
    'If the first slopes are very steep, the whole step seems to get shorter. How far to go is for the caller to say: at a rate of 0.000001, with a slope of 3000000, should a price go by 3, or by less?',
    ['rate-by-the-first-slope', 'rate-by-the-first-ten-slopes'],
  ),
  misconception(
    'values-have-a-limit',
    'The new values seem to have a largest size. A step may lead anywhere: with prices of millions, where should they end? Is there a Math.min or a Math.max in your code, and what would happen without it?',
    ['values-up-to-a-million', 'values-up-to-a-thousand'],
  ),
  misconception(
    'small-taken-for-zero',
    'Small values or slopes seem to be taken for 0. They may be what is left to learn: from 0.00000345, with a slope of 0.00034 and a rate of 0.0071, where should a weight go?',
    ['below-a-hundred-thousandth-taken-for-zero', 'gentle-slopes-taken-for-flat'],
  ),
  misconception(
    'a-list-instead-of-params',
    'The new values seem to come back as a bare list. The answer should look like the params, with weights and a bias: { weights: […], bias: … }. predict will ask for params.bias: what does your list say to that?',
    ['a-list-instead-of-params', 'a-list-of-the-new-weights'],
  ),
  misconception(
    'shrinks-towards-zero',
    'Perhaps downhill sounded like towards 0: every value shrinks, and nobody asks the gradient. Downhill is where the loss gets smaller. If all slopes are 0, should a price of 5 move, and does yours?',
  ),
  {
    ...misconception(
      'rounds-the-new-values',
      'Something seems to be rounded, perhaps to look like money. With a slope of 3 and a rate of 0.000001, a price of 0.00001 goes to 0.000007: how far has yours come after ten such steps?',
      [
        'rounds-to-two-decimals',
        'rounds-to-six-decimals',
        'rounds-to-eight-decimals',
        'rounds-to-ten-millionths',
        'rounds-to-six-digits',
        'steps-rounded-to-six-decimals',
        'slopes-rounded-to-five-decimals',
        'rate-rounded-to-six-decimals',
      ],
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
  ...partMisconceptions,
];
