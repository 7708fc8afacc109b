import fc from 'fast-check';
import type { Call } from '../../../model/call.ts';
import type { Check } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { seeds } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { purity } from '../../kinds/purity.ts';
import {
  asManyDrawnWeights,
  chanceFromRandnAlone,
  faultOfCount,
  type Start,
  separateDraws,
} from './draws.ts';

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
      { size: 3, seed: 16, std: 0 },
      { size: 3000, seed: 15 },
    ],
    inputs: fc.record({ size: fc.integer({ min: 0, max: 60 }), seed: seeds }),
    calls: withTwoSeeds,
    expects: 'weights and a bias',
    holds: asManyDrawnWeights,
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
      { size: 3000, seed: 24 },
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
      { size: 3, seed: 35, std: 0.000012345 },
      { size: 3, seed: 36, std: 1234567.8 },
      { size: 1500, seed: 37, std: 3 },
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
    calls: withTwoSeeds,
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
    right: (input, answer, effects) =>
      faultOfCount(input, answer as Params) ?? separateDraws(input, [answer], [effects]),
  }),
];

function initParams({ size, seed, std }: Start): Call {
  const args = std === undefined ? [size, { $randn: seed }] : [size, { $randn: seed }, std];
  return call('initParams', 'params', ...args);
}

/** The same call with draws of two seeds. */
function withTwoSeeds(input: Start): readonly Call[] {
  return [initParams(input), initParams({ ...input, seed: input.seed + 1 })];
}
