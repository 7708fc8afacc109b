import type { Call, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import { agrees } from '../../../numbers/tolerance.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { looksRounded } from '../../shared-misconceptions/rounded.ts';
import * as expected from '../expected.ts';
import { returnsText } from './returns-text.ts';

const misconception = misconceptionOf('sigmoid');

export const sigmoidMisconceptions: readonly Misconception[] = [
  misconception(
    'sign-of-the-power',
    'It looks as if the power has lost its minus: yours goes down where the sigmoid goes up. A high prediction speaks for a 3, and p says how sure that is. At 2, should p be 0.88, or 0.12?',
    ['sign-of-the-power', 'sign-of-the-power-multiplied-out'],
  ),
  misconception(
    'no-brackets',
    'It looks as if the division comes first, and a power of e is added afterwards: a division takes only what stands right next to it. By hand, with e^0 = 1: what is 1 / 1 + 1, and what should sigmoid(0) be?',
    ['no-brackets', 'no-brackets-and-the-sign', 'no-brackets-around-the-lower-half'],
  ),
  misconception(
    'infinity-over-infinity',
    'On paper your formula comes to the same. But far out, e to that power is more than a number can hold, and NaN comes of it. Print Math.exp(1000), then Infinity / Infinity, then 1 / Infinity: which of them would you rather meet?',
    ['infinity-over-infinity', 'infinity-over-infinity-on-the-left'],
  ),
  misconception(
    'half-where-too-large',
    'Perhaps one half seemed a safe answer if the power gets too large for a number. But so far to the left it is no toss-up: sigmoid(-5) is 0.007, and sigmoid(-10) is 0.00005. Where does that lead, at -1000?',
  ),
  misconception(
    'throws-far-out',
    'Perhaps a number that far out seemed like a mistake. But a prediction may be any number, and out there the sigmoid is at its simplest: at 40 it is as good as 1. What would it be at 1000?',
  ),
  {
    ...misconception(
      'another-number-for-e',
      'It looks as if you use another number for e, such as 2 or 2.718. The digits of e never end, and those left out can be seen. sigmoid(1) is 0.7310586: how many of these digits do you get?',
      ['two-for-e', 'three-digits-of-e'],
    ),
    detect: anotherBase,
  },
  misconception(
    'xor-for-power',
    'Perhaps `^` was meant as "to the power of". In JavaScript it compares the bits of two whole numbers, and drops the digits after the point. Print 2 ^ 3: do you see 8?',
    ['xor-for-power', 'xor-and-the-sign', 'xor-before-the-sum', 'xor-of-the-whole'],
  ),
  misconception(
    'minus-for-plus',
    'It looks as if e^-x is taken away from 1 below the line. There is a plus: at 0, with e^0 = 1, it is 1 / (1 + 1). What is 1 / (1 - 1)?',
  ),
  misconception(
    'power-alone',
    'It looks as if the power of e alone comes back. It grows without an end, and p should stay between 0 and 1. With e^0 = 1, what is 1 / (1 + 1), and what do you get for sigmoid(0)?',
    ['power-alone', 'power-alone-upwards'],
  ),
  misconception(
    'product-for-power',
    'It looks as if e is multiplied by x. e^-x is a power, and `Math.exp(-x)` gives it. Print Math.E * 2 and Math.exp(2): which of them is e * e?',
    ['product-for-power', 'product-for-power-upwards'],
  ),
  misconception(
    'power-of-the-whole',
    'It looks as if 1 + e as a whole is raised to a power. Only e is. By hand, with e^0 = 1: what is 1 / (1 + 1), and what do you get for sigmoid(0)?',
    ['power-of-one-and-e'],
  ),
  misconception(
    'step',
    'Perhaps you thought of the decision: 1 for a three, 0 for a seven. The sigmoid is softer, and says how sure it is. On a step, a small nudge changes nothing, so nothing can be learned. Are 0.1 and 8 equally sure threes?',
    ['step', 'step-from-zero'],
  ),
  misconception(
    'straight-line',
    'It looks as if a straight line, cut off at 0 and 1, stands in for the curve. Far enough to the right yours is 1 and moves no more, but the sigmoid is only at 0.95 for 3. Can yours tell a prediction of 3 from one of 5?',
    ['straight-line', 'cut-off-as-it-is'],
  ),
  misconception(
    'tanh',
    'Perhaps you remembered tanh: much the same shape, but it runs from -1 to 1. p says how sure it is a 3, from 0 to 1. At 0, with as much for a 3 as for a 7: what should p be, and what do you get?',
  ),
  misconception(
    'too-steep',
    'Close: (1 + tanh(x)) / 2 is a sigmoid, but one that is twice as steep. In the formula of this lesson x stands in the power just as it is. At 2, is yours 0.88, or 0.98?',
  ),
  misconception(
    'its-derivative',
    'It looks as if you give the slope of the sigmoid, p times (1 - p). That comes up in learning, but here the answer is p itself. From far left to far right p only goes up: what do you get at -5, at 0 and at 5?',
  ),
  misconception(
    'left-like-right',
    'It looks as if the minus of x gets lost, perhaps to keep the power small: left of 0 you give what belongs to the right. A prediction of -2 speaks for a 7: should p, how sure it is a 3, be 0.12 or 0.88?',
    ['left-side-mirrored', 'only-right-of-zero'],
  ),
  misconception(
    'zero-taken-for-nothing',
    'It looks as if x = 0 is taken for no number at all; `!x` does that. But 0 is a prediction like any other: as much speaks for a 3 as for a 7. How sure is that, 0 or one half?',
  ),
  {
    ...misconception(
      'flat-too-soon',
      'Perhaps a little way out seemed as good as the end: it looks as if yours is cut off there, at 0 and 1. The sigmoid gets ever closer and never jumps. At 12 it is about 0.999994: what do you get?',
      ['flat-beyond-six', 'flat-beyond-ten', 'flat-beyond-thirteen', 'cuts-off-beyond-twelve'],
    ),
    detect: flatTooSoon,
  },
  misconception(
    'never-quite-the-end',
    'Perhaps you wanted to spare a logarithm the 0: it looks as if the answer is kept a little off 0 and 1. No logarithm is taken here, and far out the sigmoid does end there. What do you get at 1000 and at -1000?',
    ['keeps-off-zero-and-one', 'never-quite-one'],
  ),
  {
    ...misconception(
      'rounds-p',
      'Perhaps 0.88 looked like all there is: your answer seems rounded. But learning lives on small changes. Nudge x from 2 to 2.0001: does your answer move at all?',
      ['rounds-to-two-decimals', 'rounds-to-five-decimals'],
    ),
    detect: rounded,
  },
  misconception(
    'rounds-to-whole-numbers-first',
    'It looks as if x is rounded to a whole number first, so that the curve turns into stairs. Then 1.6 and 2.4 are equally sure threes, and a nudge changes nothing. Is a prediction of 0.4 as undecided as one of 0?',
  ),
  misconception(
    'rounds-x',
    'It looks as if x loses its last digits before it is used. But learning nudges it by less than that. At 0.25 and at 0.250004, are your two answers the same?',
    ['rounds-x-to-three-decimals', 'rounds-x-to-five-decimals'],
  ),
  misconception(
    'one-half-near-zero',
    'It looks as if everything close to 0 counts as one half. At 0.00001 the sigmoid is 0.5000025 already. Is yours?',
  ),
  misconception(
    'line-between-tenths',
    'It looks as if you draw straight lines between points of a table. The curve bends between them. At 1.05, is yours 0.740775, to six digits?',
  ),
  misconception(
    'remembers-an-earlier-call',
    'It seems to keep something of an earlier call: what you get depends on what was asked before. In a fresh run, ask for sigmoid(2), then sigmoid(2.25), then sigmoid(2) again: are they 0.88, 0.90 and 0.88?',
    ['mean-with-the-one-before', 'remembers-by-four-decimals', 'remembers-whole-numbers'],
  ),
  misconception(
    'forgets-to-return',
    'Nothing seems to come back: p may well be right, but it is not returned. Mind that an arrow function with { } needs its own `return`. What does console.log(sigmoid(0)) print, 0.5 or undefined?',
  ),
  returnsText('sigmoid', 'sigmoid(2)'),
];

/** What people write for e; none is close enough. */
// biome-ignore lint/suspicious/noApproximativeNumericConstant: that is the point
const BASES = [2, 2.7, 2.71, 2.718, 2.72, 2.73, 3, 10];

function anotherBase(call: Call, reply: Reply): boolean | null {
  return compared(call, reply, (x, p) =>
    // Far out all bases look alike.
    Math.abs(x) > 4 ? null : BASES.some((base) => agrees(p, near(1 / (1 + base ** -x)))),
  );
}

/** Exactly 0 or 1 at an x where the sigmoid is not. */
function flatTooSoon(call: Call, reply: Reply): boolean | null {
  return compared(call, reply, (x, p) => Math.abs(x) >= 4 && p === (x > 0 ? 1 : 0));
}

function rounded(call: Call, reply: Reply): boolean | null {
  if (reply.kind !== 'value') {
    return false;
  }
  const p = reply.value as number;
  const goal = expected.sigmoid(call.args[0] as number);
  // Rounded to no decimals it would be a step, which is another misconception.
  return Math.abs(p - goal.value) > 0.06 ? false : looksRounded([p], [goal]);
}

/** What `shows` says of a wrong answer; null of a right one. */
function compared(call: Call, reply: Reply, shows: (x: number, p: number) => boolean | null): boolean | null {
  if (reply.kind !== 'value') {
    return false;
  }
  const x = call.args[0] as number;
  const p = reply.value as number;
  return agrees(p, expected.sigmoid(x)) ? null : shows(x, p);
}

function near(value: number) {
  return { value, magnitude: 1 };
}
