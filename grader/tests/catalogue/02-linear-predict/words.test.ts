import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import type { Exercise, Fault } from '../../../model/exercise.ts';
import { type Tried, tryFiles } from '../failing-cases.ts';

const exercise = loadCatalogue().find(({ id }) => id === '02-linear-predict') as Exercise;

const NAMES = [
  'predict-one--forgets-the-bias',
  'predict-one--bias-twice',
  'predict-one--bias-for-every-input',
  'predict-one--compares-like-a-picture-without-bias',
  'predict--sum-not-set-back',
  'predict--takes-off-the-mean',
  'predict--bias-for-the-first-row-only',
];
const tried = await tryFiles(exercise, 'wrong', NAMES, 5);

describe('a law that compares two answers', () => {
  test.each(NAMES.slice(0, 4))('gives the relation of scaling, and no number to aim at: %s', (name) => {
    for (const { expected, rationale } of faultsOf(tried.get(name), 'scales-with-inputs')) {
      expect(expected).toMatch(
        /^twice as far above the bias as half of these inputs: those gave \S+, \S+ above it$/,
      );
      expect(rationale).toContain('at least one of them is wrong');
    }
  });

  test.each(NAMES.slice(4, 5))('says that predictions are those of its own earlier answer: %s', (name) => {
    for (const { expected } of faultsOf(tried.get(name), 'rows-on-their-own')) {
      expect(expected).toMatch(/^as with the rows in their first order, in reverse: /);
    }
  });

  test('says that other rows have changed, too', () => {
    const faults = faultsOf(tried.get('predict--takes-off-the-mean'), 'rows-on-their-own');
    expect(faults.map(({ rationale }) => rationale).join()).toContain(
      'The predictions of other rows have changed',
    );
  });
});

describe('the first case that is shown', () => {
  test('gives different slips different answers', async () => {
    const slips = [
      'forgets-the-bias',
      'bias-twice',
      'bias-for-every-input',
      'bias-subtracted',
      'bias-times-the-sum',
      'bias-inside-the-product',
      'adds-inputs-and-weights',
      'adds-inputs-and-weights-without-bias',
      'compares-like-a-picture',
      'compares-like-a-picture-without-bias',
      'distance-below-zero',
      'squares-the-distances',
      'takes-the-weights-off',
      'mean-of-products',
      'mean-of-products-without-bias',
      'first-weight-for-all',
      'weights-in-reverse',
      'leaves-out-the-last-input',
      'sum-of-inputs-times-sum-of-weights',
      'reduce-without-a-start',
      'through-the-sigmoid',
      'through-the-sigmoid-without-bias',
      'decides-above-zero',
      'squares-the-products',
      'size-of-the-weights',
    ].map((slip) => `predict-one--${slip}`);
    const all = await tryFiles(exercise, 'wrong', slips);
    const answers = slips.map((slip) => faultsOf(all.get(slip), 'sum-of-products')[0]?.received);
    expect(answers).not.toContain(undefined);
    expect(new Set(answers).size).toBe(slips.length);
  });
});

function faultsOf(checks: readonly Tried[] | undefined, id: string): readonly Fault[] {
  const faults = checks?.find(({ check }) => check.id === id)?.faults.map(({ fault }) => fault) ?? [];
  expect(faults.length).toBeGreaterThan(0);
  return faults;
}
