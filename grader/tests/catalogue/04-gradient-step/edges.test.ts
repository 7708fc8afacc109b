import { describe, expect, test } from 'vitest';
import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradientStep } from '../../../../solutions/04-gradient-step.ts';
import { EDGES } from '../../../catalogue/04-gradient-step/checks/problems.ts';
import { STEP_EDGES } from '../../../catalogue/04-gradient-step/checks/steps.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';
import { answerIn, faultsOf } from './faults-of.ts';

/** Which edge catches a wrong answer first: `e2` is the third. */
const firstFaultOf = async (id: string, file: string) => faultsOf(id, await answerIn('wrong', file))[0]?.path;

describe('an edge of gradient catches what no smaller one does', () => {
  test.each([
    ['fields-by-their-order', 2],
    ['numbers-of-all-fields-in-a-row', 2],
    ['numbers-out-of-the-text', 2],
    ['last-field-taken-for-the-bias', 2],
    ['the-only-list-and-the-first-number', 3],
    ['mean-over-the-rows-that-are-off', 4],
    ['equal-rows-counted-once', 5],
    ['equal-baskets-counted-once', 5],
    ['first-total-of-equal-baskets', 6],
    ['last-total-of-equal-baskets', 6],
    ['place-by-the-prediction', 6],
    ['place-by-the-target', 7],
    ['mean-over-the-rows-with-the-fruit', 8],
    ['rounds-to-two-decimals', 11],
    ['rounds-to-six-decimals', 12],
    ['below-a-millionth-taken-for-flat', 13],
    ['errors-below-a-hundred-thousandth-forgiven', 13],
    ['rounds-to-six-digits', 11],
    ['clipped-at-a-million', 14],
    ['first-thousand-weights', 15],
    ['first-two-thousand-weights', 15],
    ['list-of-784-slopes', 15],
    ['first-thousand-inputs-in-the-prediction', 15],
    ['first-thousand-rows', 16],
    ['at-most-two-thousand-rows', 16],
    ['mean-over-a-thousand-at-most', 16],
    ['throws-at-a-thousand-rows', 16],
  ])('%s: edge %i', async (mistake, edge) => {
    expect(await firstFaultOf('derivative-by-weights', `gradient--${mistake}`)).toBe(`e${edge}`);
  });

  test('errors rounded to six decimals show in the bias', async () => {
    const file = 'gradient--errors-rounded-to-six-decimals';
    expect(await firstFaultOf('derivative-by-bias', file)).toBe('e14');
  });
});

describe('an edge of gradientStep catches what no smaller one does', () => {
  test.each([
    ['fields-of-the-params-by-their-order', 1],
    ['fields-of-the-gradient-by-their-order', 2],
    ['every-field-moved', 1],
    ['slope-of-the-first-equal-weight', 4],
    ['slope-of-the-last-equal-weight', 4],
    ['weight-of-the-first-equal-slope', 5],
    ['learning-rate-at-most-a-hundred', 7],
    ['learning-rate-at-least-a-hundred-thousandth', 8],
    ['steep-slopes-clipped-at-a-million', 8],
    ['rate-by-the-first-slope', 8],
    ['rounds-to-six-decimals', 10],
    ['rounds-to-eight-decimals', 10],
    ['steps-rounded-to-six-decimals', 10],
    ['gentle-slopes-taken-for-flat', 10],
    ['rate-rounded-to-six-decimals', 8],
    ['rounds-to-six-digits', 9],
    ['slopes-rounded-to-five-decimals', 11],
    ['values-up-to-a-million', 12],
    ['first-thousand-weights', 13],
    ['first-two-thousand-weights', 13],
    ['throws-at-a-thousand-weights', 13],
  ])('%s: edge %i', async (mistake, edge) => {
    expect(await firstFaultOf('step-of-weights', `gradient-step--${mistake}`)).toBe(`e${edge}`);
  });

  test('a bias that is equal to a weight shows in the bias', async () => {
    const file = 'gradient-step--bias-equal-to-a-weight-moves-like-it';
    expect(await firstFaultOf('step-of-bias', file)).toBe('e4');
  });
});

describe('edges leave room for every careful way to compute', () => {
  test.each(['derivative-by-weights', 'derivative-by-bias', 'steepest-way', 'flat-at-the-answer'])(
    '%s, in 32 bits and measured to both sides',
    async (id) => {
      expect(faultsOf(id, inSingles)).toEqual([]);
      expect(faultsOf(id, measured(1e-4))).toEqual([]);
      expect(faultsOf(id, measured(1e-6))).toEqual([]);
    },
  );

  test.each(['step-of-weights', 'step-of-bias', 'rate-zero-stays', 'twice-the-rate'])(
    '%s, in 32 bits',
    (id) => {
      expect(faultsOf(id, stepInSingles)).toEqual([]);
    },
  );

  test('the largest have no more than about two thousand rows, weights or columns', () => {
    const sizes = EDGES.flatMap(({ batch, params }) => [batch.length, params.weights.length]);
    expect(Math.max(...sizes, ...STEP_EDGES.map(({ params }) => params.weights.length))).toBe(2100);
  });
});

/** The formula in 32 bits: what goes in, every product and every sum. */
function inSingles(batch: Matrix, targets: Vector, { weights, bias }: Params): Params {
  const { fround } = Math;
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((all, number) => fround(all + fround(number)), 0);
  const errors = batch.map((row, r) =>
    fround(
      fround(sum(row.map((input, i) => fround(input) * fround(weights[i] as number))) + fround(bias)) -
        fround(targets[r] as number),
    ),
  );
  const mean = (slopes: readonly number[]) => fround(sum(slopes) / batch.length);
  return {
    weights: weights.map((_, i) =>
      mean(errors.map((error, r) => 2 * error * fround(batch[r]?.[i] as number))),
    ),
    bias: mean(errors.map((error) => 2 * error)),
  };
}

function stepInSingles(params: Params, slopes: Params, rate: number): Params {
  const { weights, bias } = gradientStep(params, slopes, Math.fround(rate));
  return { weights: weights.map(Math.fround), bias: Math.fround(bias) };
}

/** The derivatives as central differences. */
function measured(h: number) {
  return (batch: Matrix, targets: Vector, { weights, bias }: Params): Params => {
    const loss = (at: Vector, b: number) =>
      meanSquaredError(predict(batch, { weights: at, bias: b }), targets);
    const nudged = (at: number, by: number) => weights.map((weight, i) => (i === at ? weight + by : weight));
    return {
      weights: weights.map((_, i) => (loss(nudged(i, h), bias) - loss(nudged(i, -h), bias)) / (2 * h)),
      bias: (loss(weights, bias + h) - loss(weights, bias - h)) / (2 * h),
    };
  };
}
