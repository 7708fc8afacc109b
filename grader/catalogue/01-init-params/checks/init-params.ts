import fc from 'fast-check';
import type { Answer, Call } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { normalDraws } from '../../../numbers/random.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { plural } from '../../../text/english.ts';
import { digitsApart, formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { seeds } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { purity } from '../../kinds/purity.ts';

interface Start {
  readonly size: number;
  readonly seed: number;
  /** Left out of the call if undefined. */
  readonly std?: number;
}

/** Looks at no more draws than this: so few numbers never need more. */
const MOST_DRAWS = 100_000;

/** With more surplus weights than this, the draws are not looked for. */
const MOST_TOO_MANY = 1000;

export const initParamsChecks: readonly Check[] = [
  law<Start>({
    id: 'as-many-weights',
    function: 'initParams',
    title: 'gives as many weights as asked for',
    points: 2,
    edges: [
      { size: 2, seed: 11 },
      { size: 0, seed: 12 },
      { size: 1, seed: 13 },
      { size: 784, seed: 14 },
    ],
    inputs: fc.record({ size: fc.integer({ min: 0, max: 60 }), seed: seeds }),
    calls: (input) => [initParams(input)],
    expects: 'weights and a bias',
    holds({ size }, answers) {
      const { weights } = answers[0] as Params;
      return weights.length === size
        ? null
        : {
            call: 0,
            expected: plural(size, 'weight'),
            received: plural(weights.length, 'weight'),
            rationale: `It was asked for ${plural(size, 'weight')} and gave ${weights.length}. The bias is not one of them.`,
          };
    },
    help: 'One weight per input, and besides them one bias.',
  }),
  law<Start>({
    id: 'each-number-its-own-draw',
    function: 'initParams',
    title: 'draws every weight, and the bias, from randn',
    points: 3,
    edges: [
      { size: 2, seed: 21 },
      { size: 0, seed: 22 },
      { size: 784, seed: 23 },
    ],
    inputs: fc.record({ size: fc.integer({ min: 1, max: 40 }), seed: seeds }),
    calls: (input) => [initParams(input)],
    expects: 'weights and a bias',
    holds: separateDraws,
    help: 'Call randn() once for each number: as many times as there are weights, and once for the bias.',
  }),
  law<Start>({
    id: 'times-std',
    function: 'initParams',
    title: 'multiplies every draw by std',
    points: 2,
    edges: [
      { size: 2, seed: 31, std: 10 },
      { size: 3, seed: 32, std: 0.01 },
      { size: 2, seed: 33, std: 0 },
      { size: 2, seed: 34, std: 1 },
    ],
    inputs: fc.record({
      size: fc.integer({ min: 1, max: 20 }),
      seed: seeds,
      std: fc.constantFrom(2, 10, 0.5, 0.1, 0.01, 3, 100),
    }),
    calls: (input) => [initParams(input)],
    expects: 'weights and a bias',
    holds: separateDraws,
    help: 'std is how wide the guesses spread: every draw times std, for the bias as well.',
  }),
  law<Start>({
    id: 'chance-from-randn-alone',
    function: 'initParams',
    title: 'takes random numbers from randn alone',
    points: 2,
    edges: [
      { size: 3, seed: 41 },
      { size: 784, seed: 42, std: 0.1 },
    ],
    inputs: fc.record({ size: fc.integer({ min: 1, max: 40 }), seed: seeds }),
    calls: (input) => [initParams(input), initParams({ ...input, seed: input.seed + 1 })],
    expects: 'weights and a bias',
    holds: chanceFromRandnAlone,
    help: 'Call randn() for every random number. With Math.random the same start can never be made again.',
  }),
  purity<Start>({
    function: 'initParams',
    points: 1,
    edges: [{ size: 3, seed: 51 }],
    inputs: fc.record({ size: fc.integer({ min: 1, max: 20 }), seed: seeds }),
    call: initParams,
    between: ({ size, seed }) => initParams({ size: size + 2, seed: seed + 1 }),
  }),
];

function initParams({ size, seed, std }: Start): Call {
  const args = std === undefined ? [size, { $randn: seed }] : [size, { $randn: seed }, std];
  return call('initParams', 'params', ...args);
}

/**
 * Each weight, and the bias, has a separate draw: sorted, they can be matched one to one. The draws may come in any
 * order, and more may be drawn than used.
 */
function separateDraws(
  { size, seed, std = 1 }: Start,
  [answer]: readonly Answer[],
  [effects]: readonly { readonly drawn: number }[],
): Fault | null {
  const { weights, bias } = answer as Params;
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
        expected: `draws of randn${times}: ${formatValue(first, digits)}`,
        received: `weights ${formatValue(weights, digits)}, bias ${formatValue(bias, digits)}`,
        rationale: `${name[0]?.toUpperCase()}${name.slice(1)} is ${formatValue(value, digits)}. Of the draws from randn${times}, each used for one number only, none comes to that.${nearest}`,
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

/** Math.random is never called, and other draws give another guess. */
function chanceFromRandnAlone(
  _input: Start,
  [first, second]: readonly Answer[],
  effects: readonly { readonly mathRandom: number }[],
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
  // To the last digit of the last weight.
  return JSON.stringify(first) === JSON.stringify(second)
    ? {
        call: 1,
        expected: 'a different guess from before',
        received: formatValue(second, 4),
        rationale: 'With other draws from randn it made exactly the same guess as before.',
      }
    : null;
}
