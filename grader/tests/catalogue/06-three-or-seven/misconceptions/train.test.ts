import { expect, test } from 'vitest';
import { readDigits } from '../../../../../data/digits.ts';
import { trainMisconceptions } from '../../../../catalogue/06-three-or-seven/misconceptions/train/index.ts';
import {
  trainedOnSquaredError,
  trainedThroughSigmoid,
} from '../../../../catalogue/06-three-or-seven/trained-params.ts';
import type { Call, Reply } from '../../../../model/call.ts';
import type { Params } from '../../../../model/values.ts';
import { normalDraws } from '../../../../numbers/random.ts';

const digits = readDigits();
const misconceptions = trainMisconceptions(digits);
const onAll: Call = {
  function: 'train',
  answer: 'params',
  args: [{ $images: 'images' }, digits.train.targets, { $randn: 7 }],
};
const onSome: Call = { ...onAll, args: [{ $images: 'someImages' }, [1, 0], { $randn: 7 }] };

const right = trainedOnSquaredError(digits.train);
const pixels = right.weights.length;
const draws = normalDraws(7, pixels + 1);
const drawn = (std: number, moved = 0): Params => ({
  weights: draws.slice(0, -1).map((draw, i) => std * draw + moved * (right.weights[i] as number)),
  bias: std * (draws.at(-1) as number) + moved * right.bias,
});
/** Predictions p become `factor * p + shift`. */
const scaled = (factor: number, shift: number): Params => ({
  weights: right.weights.map((weight) => factor * weight),
  bias: factor * right.bias + shift,
});
const learned = (params: Params, effects: { drawn?: number; changed?: number; mathRandom?: number } = {}) =>
  ({
    kind: 'value',
    value: params,
    changed: null,
    drawn: pixels + 1,
    mathRandom: 0,
    ...effects,
  }) satisfies Reply;
const flat = (bias: number): Params => ({ weights: right.weights.map(() => 0), bias });
const oneMore = { ...right, weights: [...right.weights, 1] };
const oddValue = (words: string): Reply => ({ kind: 'odd-value', received: words });

/** The ids of all that are detected in the reply to a training on all the images. */
const detected = (reply: Reply, call = onAll) =>
  misconceptions.filter(({ detect }) => detect?.(call, reply) === true).map(({ id }) => id);

test.each<[string, Reply, string[]]>([
  ['well trained, to 0 and 1', learned(right), []],
  ['well trained, through the sigmoid', learned(trainedThroughSigmoid(digits.train)), []],
  ['well trained, from zeros, with one draw', learned(right, { drawn: 1 }), []],
  ['far too little learned, from zeros, with one draw', learned(scaled(1e-6, 0.2), { drawn: 1 }), []],
  ['the other way round', learned(scaled(-1, 1)), ['labels-flipped']],
  ['near 3 and near 7', learned(scaled(-4, 7)), ['aims-at-the-digits']],
  ['past all bounds', learned(scaled(1e9, 0)), ['loss-grows']],
  ['no numbers', learned(scaled(Number.NaN, 0)), ['loss-grows']],
  ['the draws', learned(drawn(0.01)), ['never-moved']],
  ['nothing but zeros', learned(flat(0), { drawn: 1 }), ['never-moved']],
  ['zeros, and a bias', learned(flat(0.5)), []],
  ['the draws, and a little', learned(drawn(0.01, 0.1)), ['hardly-moved']],
  ['wide draws, and all that there is to learn', learned(drawn(1, 1)), ['wild-start-never-unlearned']],
  ['half of it, whatever comes', learned(drawn(1e-7, 0)), ['never-moved']],
  ['a weight too many', learned(oneMore), ['one-weight-too-many']],
  ['Math.random', learned(right, { mathRandom: 784 }), ['math-random']],
  ['other images', learned(right, { changed: 0 }), ['changes-the-images']],
  ['other targets', learned(right, { changed: 1 }), ['changes-the-targets']],
  ['a promise', oddValue('a promise'), ['gives-a-promise']],
  ['params and loss', oddValue('a list of 2 values'), ['gives-the-losses-too']],
  ['the weights alone', oddValue('a list of 784 numbers'), []],
  ['nothing', oddValue('undefined'), []],
])('%s', (_, reply, expected) => {
  expect(detected(reply)).toEqual(expected);
});

test('targets that belong to other images: one half for all, by weights that are no longer the draws', () => {
  const some = { weights: draws.slice(1).map((draw, i) => (i % 2 ? 0.001 : -0.001) * draw), bias: 0.5 };
  expect(detected(learned(some))).toEqual(['targets-of-other-images']);
});

test('params learned from only some images show nothing', () => {
  expect(detected(learned(scaled(-1, 1)), onSome)).toEqual([]);
  expect(misconceptions.every(({ detect }) => detect?.(onSome, learned(drawn(0.01))) !== true)).toBe(true);
});

test('right params rule out what is detected by the params', () => {
  const against = misconceptions.filter(({ detect }) => detect?.(onAll, learned(right)) === false);
  expect(against.map(({ id }) => id)).toEqual([
    'labels-flipped',
    'aims-at-the-digits',
    'loss-grows',
    'never-moved',
    'hardly-moved',
    'wild-start-never-unlearned',
    'targets-of-other-images',
    'learned-from-too-little',
    'compares-with-the-averages',
    'rounds-the-weights',
    'one-weight-too-many',
    'math-random',
    'gives-a-promise',
    'gives-the-losses-too',
  ]);
});
