import { describe, expect, test } from 'vitest';
import { sigmoid } from '../../../../solutions/03-loss.ts';
import { namedIn } from './failed-checks.ts';

/** What people write first, most of them without looking at lengths, and with one slip or two. */

type Numbers = readonly number[];
type Cost = (x: number, target: number) => number;

const sum = (numbers: Numbers) => numbers.reduce((all, number) => all + number, 0);
const costs = (x: Numbers, targets: Numbers, cost: Cost) =>
  x.map((one, i) => cost(one, targets[i] as number));
const summed = (cost: Cost) => (x: Numbers, t: Numbers) => sum(costs(x, t, cost));
const averaged = (cost: Cost) => (x: Numbers, t: Numbers) => sum(costs(x, t, cost)) / x.length;

describe('sigmoid', () => {
  test.each([
    ['sign-of-the-power', (x: number) => 1 / (1 + Math.exp(x))],
    ['sign-of-the-power', (x: number) => Math.exp(-x) / (Math.exp(-x) + 1)],
    ['no-brackets', (x: number) => 1 / 1 + Math.exp(-x)],
    ['no-brackets', (x: number) => 1 / 1 + Math.exp(x)],
    ['infinity-over-infinity', (x: number) => Math.exp(x) / (1 + Math.exp(x))],
    ['xor-for-power', (x: number) => 1 / (1 + (Math.E ^ -x))],
    ['xor-for-power', (x: number) => 1 / ((1 + Math.E) ^ -x)],
    ['another-number-for-e', (x: number) => 1 / (1 + 3 ** -x)],
    ['product-for-power', (x: number) => 1 / (1 + Math.E * -x)],
    ['minus-for-plus', (x: number) => 1 / (1 - Math.exp(-x))],
    ['power-alone', (x: number) => Math.exp(-x)],
    ['tanh', (x: number) => Math.tanh(x)],
    ['step', (x: number) => (x >= 0 ? 1 : 0)],
    ['straight-line', (x: number) => Math.min(1, Math.max(0, x))],
    ['rounds-p', (x: number) => Math.round(1000 / (1 + Math.exp(-x))) / 1000],
    ['gives-text', (x: number) => (1 / (1 + Math.exp(-x))).toFixed(4)],
    ['its-derivative', (x: number) => sigmoid(x) * (1 - sigmoid(x))],
  ])('%s, %#', async (id, write) => {
    expect(await namedIn({ sigmoid: write as never }, 'sigmoid')).toEqual([id]);
  });
});

const isRight = (x: number, target: number) => x > 0.5 === (target === 1);
const missing = (p: number, target: number) => (target === 1 ? 1 - p : p);

describe('mnistLoss', () => {
  test.each([
    ['share-of-wrong-decisions', averaged((x, t) => (isRight(sigmoid(x), t) ? 0 : 1))],
    ['share-of-wrong-decisions', averaged((x, t) => (isRight(sigmoid(x), t) ? 1 : 0))],
    ['share-of-wrong-decisions', averaged((x, t) => (isRight(x, t) ? 0 : 1))],
    ['share-of-wrong-decisions', averaged((x, t) => (isRight(x, t) ? 1 : 0))],
    ['share-of-wrong-decisions', averaged((x, t) => (x >= 0 === (t === 1) ? 0 : 1))],
    ['share-of-wrong-decisions', averaged((x, t) => (Math.round(sigmoid(x)) === t ? 1 : 0))],
    ['share-of-wrong-decisions', averaged((x, t) => (Math.round(x) === t ? 0 : 1))],
    ['share-of-wrong-decisions', averaged((x, t) => (x === t ? 0 : 1))],
    ['share-of-wrong-decisions', summed((x, t) => (isRight(sigmoid(x), t) ? 0 : 1))],
    ['share-of-wrong-decisions', summed((x, t) => (isRight(x, t) ? 1 : 0))],
    ['share-of-wrong-decisions', averaged((x, t) => (isRight(x, t) ? 100 : 0))],
    ['share-of-wrong-decisions', averaged((x, t) => (isRight(x, t) ? -1 : 0))],
    ['no-sigmoid', averaged((x, t) => missing(x, t))],
    ['no-sigmoid', summed((x, t) => missing(x, t))],
    ['no-sigmoid', averaged((x, t) => (x - t) ** 2)],
    ['no-sigmoid', averaged((x, t) => Math.abs(x - t))],
    ['no-sigmoid', averaged((x, t) => 1 - missing(x, t))],
    ['targets-swapped', averaged((x, t) => missing(sigmoid(x), 1 - t))],
    ['targets-swapped', summed((x, t) => missing(sigmoid(x), 1 - t))],
    ['sum-instead-of-mean', summed((x, t) => missing(sigmoid(x), t))],
    ['squared', averaged((x, t) => (sigmoid(x) - t) ** 2)],
    ['squared', summed((x, t) => (sigmoid(x) - t) ** 2)],
    ['cross-entropy', averaged((x, t) => -Math.log(t === 1 ? sigmoid(x) : 1 - sigmoid(x)))],
    ['cross-entropy', summed((x, t) => -t * Math.log(sigmoid(x)) - (1 - t) * Math.log(1 - sigmoid(x)))],
    ['differences-cancel', averaged((x, t) => sigmoid(x) - t)],
    ['differences-cancel', averaged((x, t) => t - sigmoid(x))],
    ['compares-target-with-true', averaged((x) => sigmoid(x))],
    ['compares-target-with-true', averaged((x) => 1 - sigmoid(x))],
    ['sigmoid-twice', averaged((x, t) => missing(sigmoid(sigmoid(x)), t))],
    ['minus-the-mean', averaged((x, t) => -missing(sigmoid(x), t))],
    ['only-the-last-counts', (x: Numbers, t: Numbers) => missing(sigmoid(x.at(-1) ?? 0), t.at(-1) ?? 0)],
    ['only-the-first-counts', (x: Numbers, t: Numbers) => missing(sigmoid(x[0] ?? 0), t[0] ?? 0) / x.length],
    ['sigmoid-at-the-end', (x: Numbers, t: Numbers) => sigmoid(averaged(missing)(x, t))],
  ])('%s, %#', async (id, write) => {
    const named = await namedIn({ mnistLoss: write as never }, 'mnistLoss');
    expect(named.filter((one) => !/length|nothing/.test(one))).toEqual([id]);
  });
});

describe('meanSquaredError', () => {
  test.each([
    ['not-squared', averaged((x, t) => x - t)],
    ['not-squared', summed((x, t) => x - t)],
    ['not-squared', averaged((x, t) => t - x)],
    ['absolute-instead-of-squared', averaged((x, t) => Math.abs(x - t))],
    ['absolute-instead-of-squared', summed((x, t) => Math.abs(x - t))],
    ['sum-instead-of-mean', summed((x, t) => (x - t) ** 2)],
    ['square-of-the-mean', (x: Numbers, t: Numbers) => averaged((a, b) => a - b)(x, t) ** 2],
    ['square-of-the-mean', (x: Numbers, t: Numbers) => summed((a, b) => a - b)(x, t) ** 2],
    ['square-root', (x: Numbers, t: Numbers) => Math.sqrt(averaged((a, b) => (a - b) ** 2)(x, t))],
    ['square-root', (x: Numbers, t: Numbers) => Math.sqrt(summed((a, b) => (a - b) ** 2)(x, t))],
    ['half', averaged((x, t) => (x - t) ** 2 / 2)],
    ['half', summed((x, t) => (x - t) ** 2 / 2)],
    ['times-two-for-square', averaged((x, t) => (x - t) * 2)],
    ['times-two-for-square', summed((x, t) => (x - t) * 2)],
    ['xor-for-square', averaged((x, t) => (x - t) ^ 2)],
    ['xor-for-square', summed((x, t) => (x - t) ^ 2)],
    ['squares-before-subtracting', averaged((x, t) => x ** 2 - t ** 2)],
    ['squares-before-subtracting', summed((x, t) => x ** 2 - t ** 2)],
    ['through-the-sigmoid', averaged((x, t) => (sigmoid(x) - t) ** 2)],
    ['only-the-last-counts', (x: Numbers, t: Numbers) => ((x.at(-1) ?? 0) - (t.at(-1) ?? 0)) ** 2 / x.length],
    ['only-the-first-counts', (x: Numbers, t: Numbers) => ((x[0] ?? 0) - (t[0] ?? 0)) ** 2],
    [
      'divides-by-one-less',
      (x: Numbers, t: Numbers) => summed((a, b) => (a - b) ** 2)(x, t) / (x.length - 1 || 1),
    ],
  ])('%s, %#', async (id, write) => {
    const named = await namedIn({ meanSquaredError: write as never }, 'meanSquaredError');
    expect(named.filter((one) => !/length|nothing/.test(one))).toEqual([id]);
  });
});

test.each([
  ['sigmoid', () => 0.5],
  ['sigmoid', (x: number) => x / (1 + Math.abs(x))],
  ['mnistLoss', () => 0],
  ['mnistLoss', averaged((x, t) => Math.max(0, 1 - (2 * t - 1) * x))],
  ['mnistLoss', averaged((x, t) => (x > 2 === (t === 1) ? 0 : 1))],
  ['meanSquaredError', () => 0],
  ['meanSquaredError', averaged((x, t) => Math.abs(x - t) ** 3)],
])('%s: another mistake gets no name, %#', async (name, write) => {
  const named = await namedIn({ [name]: write as never }, name);
  expect(named.filter((one) => !/length|nothing/.test(one))).toEqual([]);
});
