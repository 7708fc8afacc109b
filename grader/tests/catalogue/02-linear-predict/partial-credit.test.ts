import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import type { Exercise } from '../../../model/exercise.ts';
import { tryFiles } from '../failing-cases.ts';

/** Checks that a wrong answer earns, whatever it gets wrong elsewhere: a law asks for dependence, not for right answers. */
const EARNED: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  '01-init-params': [
    ['init-params--one-draw-for-all-weights', 'as-many-weights', 'chance-from-randn-alone'],
    ['init-params--bias-left-at-zero', 'as-many-weights', 'chance-from-randn-alone'],
    ['init-params--clips-at-two', 'as-many-weights', 'chance-from-randn-alone'],
    ['init-params--rounds-to-two-decimals', 'as-many-weights', 'chance-from-randn-alone'],
    ['init-params--takes-the-mean-off', 'as-many-weights', 'chance-from-randn-alone'],
    ['init-params--one-weight-too-few', 'each-number-its-own-draw', 'times-std', 'chance-from-randn-alone'],
    ['init-params--always-784-weights', 'each-number-its-own-draw', 'times-std', 'chance-from-randn-alone'],
  ],
  '02-linear-predict': [
    ['predict-one--forgets-the-bias', 'predict-one-lengths'],
    ['predict-one--leaves-out-the-last-input', 'bias-once', 'scales-with-inputs', 'predict-one-lengths'],
    ['predict-one--first-weight-for-all', 'bias-once', 'scales-with-inputs', 'predict-one-lengths'],
    ['predict-one--mean-of-products', 'bias-once', 'scales-with-inputs', 'predict-one-lengths'],
    ['predict-one--weights-in-reverse', 'bias-once', 'scales-with-inputs', 'predict-one-lengths'],
    [
      'predict-one--sum-of-inputs-times-sum-of-weights',
      'bias-once',
      'scales-with-inputs',
      'predict-one-lengths',
    ],
    ['predict-one--through-the-sigmoid', 'predict-one-lengths'],
    ['predict-one--never-below-zero', 'predict-one-lengths'],
    ['predict-one--compares-like-a-picture', 'predict-one-lengths'],
    [
      'predict-one--no-length-check',
      'sum-of-products',
      'bias-once',
      'scales-with-inputs',
      'predict-one-manners',
    ],
    ['predict--forgets-the-bias', 'empty-batch', 'rows-on-their-own', 'predict-lengths'],
    ['predict--through-the-sigmoid', 'empty-batch', 'rows-on-their-own', 'predict-lengths'],
    ['predict--in-reverse-order', 'empty-batch', 'rows-on-their-own', 'predict-lengths'],
    ['predict--first-row-for-all', 'empty-batch'],
    ['predict--takes-off-the-mean', 'empty-batch', 'predict-lengths'],
    ['predict--leaves-out-the-last-row', 'empty-batch'],
    ['predict--rounds-to-two-decimals', 'empty-batch', 'rows-on-their-own', 'predict-lengths'],
  ],
};

const exercises = loadCatalogue();

describe.each(Object.entries(EARNED))('%s', async (id, rows) => {
  const exercise = exercises.find((one) => one.id === id) as Exercise;
  const tried = await tryFiles(
    exercise,
    'wrong',
    rows.map(([name]) => name),
    200,
  );
  test.each(rows)('%s keeps its points for %s', (name, ...checks) => {
    const earned = tried.get(name)?.filter(({ faults }) => faults.length === 0) ?? [];
    expect(earned.map(({ check }) => check.id)).toEqual(expect.arrayContaining(checks));
  });
});
