import type { Answer } from '../../../model/call.ts';
import type { Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { normalDraws } from '../../../numbers/random.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { plural } from '../../../text/english.ts';
import { digitsApart, formatValue } from '../../../text/format-value.ts';
import type { CallEffects } from '../../kinds/check.ts';

export interface Start {
  readonly size: number;
  readonly seed: number;
  /** Left out of the call if undefined. */
  readonly std?: number;
}

/** Looks at no more draws than this: so few numbers never need more. */
const MOST_DRAWS = 100_000;

/** With more surplus weights than this, the draws are not looked for. */
const MOST_TOO_MANY = 1000;

/** Somebody who always gives 784 weights may draw each of them well. */
const ENOUGH = 784;

/** There are `size` weights, and they come from the draws. */
export function asManyDrawnWeights(
  input: Start,
  answers: readonly Answer[],
  effects: readonly CallEffects[],
): Fault | null {
  const wrongCount = faultOfCount(input, answers[0] as Params);
  // Draws times 0 are all alike.
  return input.std === 0 ? wrongCount : (wrongCount ?? faultOfSameWeights(input, answers, effects));
}

/** There are `size` weights. */
export function faultOfCount({ size }: Start, { weights }: Params): Fault | null {
  return weights.length === size
    ? null
    : {
        call: 0,
        expected: plural(size, 'weight'),
        received: plural(weights.length, 'weight'),
        rationale: `It was asked for ${plural(size, 'weight')} and gave ${weights.length}. The bias is not one of them.`,
      };
}

/**
 * Other draws give other weights. Half of them may be as before: those that are rounded or cut off at some size are
 * equal now and then. Fewer than three weights say too little.
 */
function faultOfSameWeights(
  { size }: Start,
  answers: readonly Answer[],
  effects: readonly CallEffects[],
): Fault | null {
  const [first, second] = answers as readonly [Params, Params];
  const untouched = size > 0 && effects.findIndex(({ drawn }) => drawn === 0);
  if (typeof untouched === 'number' && untouched >= 0) {
    return {
      call: untouched,
      expected: 'weights made of draws from randn',
      received: 'randn was never called',
      rationale: 'No number was drawn from randn, so the weights do not come from it.',
    };
  }
  const same = first.weights.filter((weight, i) => weight === second.weights[i]).length;
  return size < 3 || same <= size / 2
    ? null
    : {
        call: 1,
        expected: 'other weights than before',
        received: `${same} of ${plural(size, 'weight')} as before: ${formatValue(second.weights, 4)}`,
        rationale: 'With other draws from randn, it gave the same weights as before.',
      };
}

/** A few weights are too few to say anything of the draws. One too few may be a slip in counting; 784 are plenty. */
function faultOfTooFew({ size }: Start, { weights }: Params): Fault | null {
  return weights.length >= Math.min(size, ENOUGH) - 1
    ? null
    : {
        call: 0,
        expected: `${plural(size, 'weight')} and a bias, each a draw`,
        received: `${plural(weights.length, 'weight')} and a bias`,
        rationale: `It was asked for ${plural(size, 'weight')} and gave ${weights.length}: too few to see whether each has its own draw.`,
        help: 'How many times should randn be called for the weights? Print size, and count.',
      };
}

/**
 * Each weight, and the bias, has a separate draw: sorted, they can be matched one to one. The draws may come in any
 * order, and more may be drawn than used.
 */
export function separateDraws(
  input: Start,
  [answer]: readonly Answer[],
  [effects]: readonly { readonly drawn: number }[],
): Fault | null {
  const { size, seed, std = 1 } = input;
  const { weights, bias } = answer as Params;
  const tooFew = faultOfTooFew(input, answer as Params);
  if (tooFew !== null) {
    return tooFew;
  }
  if (weights.length > size + MOST_TOO_MANY) {
    return {
      call: 0,
      expected: plural(size, 'weight'),
      received: plural(weights.length, 'weight'),
      rationale: `So many weights cannot each have a separate draw: it was asked for ${size}.`,
    };
  }
  const draws = normalDraws(seed, Math.min(effects?.drawn ?? 0, MOST_DRAWS)).map((draw) => draw * std);
  draws.sort((a, b) => a - b);
  const numbers = [
    ...weights.map((value, i) => ({ value, name: `weight ${i}` })),
    { value: bias, name: 'the bias' },
  ];
  numbers.sort((a, b) => a.value - b.value);
  let next = 0;
  for (const { value, name } of numbers) {
    while (next < draws.length && (draws[next] as number) < value - allowedError(Math.abs(value))) {
      next += 1;
    }
    const draw = draws[next];
    if (draw === undefined || draw > value + allowedError(Math.abs(value))) {
      const first = normalDraws(seed, size + 1).map((d) => d * std);
      const times = std === 1 ? '' : `, times ${std}`;
      const rounded = roundedDraw(value, draws);
      const digits = rounded === null ? 4 : digitsApart(rounded, value, 4);
      const nearest = rounded === null ? '' : ` The nearest is ${formatValue(rounded, digits)}.`;
      return {
        call: 0,
        expected: `weights ${formatValue(first.slice(0, size), digits)}, bias ${formatValue(first[size], digits)}: the draws of randn${times}, in any order`,
        received: `weights ${formatValue(weights, digits)}, bias ${formatValue(bias, digits)}`,
        rationale: draws.slice(0, next).some((one) => Math.abs(one - value) <= allowedError(Math.abs(value)))
          ? `${name[0]?.toUpperCase()}${name.slice(1)} is ${formatValue(value, digits)}, and so is another of your numbers. Each should have a draw of its own.`
          : `${name[0]?.toUpperCase()}${name.slice(1)} is ${formatValue(value, digits)}, and none of the draws from randn${times} is.${nearest}`,
      };
    }
    next += 1;
  }
  return null;
}

/** The draw that a number looks like, though it is another: it may have been rounded. Null if there is none. */
function roundedDraw(value: number, draws: readonly number[]): number | null {
  const looksAlike = (draw: number) => formatValue(draw, 4) === formatValue(value, 4);
  const isOther = (draw: number) => Math.abs(draw - value) > allowedError(Math.abs(value));
  return draws.find((draw) => looksAlike(draw) && isOther(draw)) ?? null;
}

/** Math.random is never called, and other draws give other weights. */
export function chanceFromRandnAlone(
  input: Start,
  answers: readonly Answer[],
  effects: readonly CallEffects[],
): Fault | null {
  const call = effects.findIndex(({ mathRandom }) => mathRandom > 0);
  if (call >= 0) {
    return {
      call,
      expected: 'randn is the only source of chance',
      received: 'Math.random was called',
      rationale:
        'Math.random was called. If randn comes from a fixed seed, the guess should be the same every time.',
    };
  }
  return faultOfTooFew(input, answers[0] as Params) ?? faultOfSameWeights(input, answers, effects);
}
