import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import type { Exercise } from '../../../model/exercise.ts';
import { tryFiles } from '../failing-cases.ts';

/** Each wrong answer, and the check whose edges show it whatever the seed is. */
const EDGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '01-init-params': [
    ['init-params--at-most-a-thousand-weights', 'as-many-weights'],
    ['init-params--equal-draws-once', 'as-many-weights'],
    ['init-params--repeats-after-1024-draws', 'each-number-its-own-draw'],
    ['init-params--std-at-most-a-thousand', 'times-std'],
    ['init-params--std-at-least-a-thousandth', 'times-std'],
    ['init-params--std-for-the-first-hundred-weights', 'times-std'],
    ['init-params--rounds-std-to-four-decimals', 'times-std'],
    ['init-params--rounds-to-six-decimals', 'each-number-its-own-draw'],
    ['init-params--rounds-to-eight-decimals', 'times-std'],
    ['init-params--rounds-to-six-digits', 'each-number-its-own-draw'],
  ],
  '02-linear-predict': [
    ['predict-one--first-1024-inputs', 'sum-of-products'],
    ['predict-one--keeps-above-minus-a-million', 'sum-of-products'],
    ['predict-one--keeps-within-a-thousand-million', 'sum-of-products'],
    ['predict-one--weights-within-a-thousand', 'sum-of-products'],
    ['predict-one--inputs-within-a-million', 'sum-of-products'],
    ['predict-one--grey-values-if-the-first-is-large', 'sum-of-products'],
    ['predict-one--rounds-to-six-decimals', 'sum-of-products'],
    ['predict-one--rounds-to-eight-decimals', 'sum-of-products'],
    ['predict-one--rounds-to-six-digits', 'sum-of-products'],
    ['predict-one--rounds-the-inputs-to-six-decimals', 'sum-of-products'],
    ['predict-one--rounds-the-weights-to-eight-decimals', 'sum-of-products'],
    ['predict-one--tiny-inputs-taken-for-zero', 'sum-of-products'],
    ['predict-one--tiny-predictions-taken-for-zero', 'bias-once'],
    ['predict-one--params-by-their-order', 'sum-of-products'],
    ['predict-one--params-by-their-kind', 'sum-of-products'],
    ['predict-one--finds-the-place-by-the-input', 'sum-of-products'],
    ['predict-one--finds-the-place-by-the-weight', 'sum-of-products'],
    ['predict-one--equal-inputs-once', 'sum-of-products'],
    ['predict-one--remembers-by-inputs', 'sum-of-products'],
    ['predict-one--remembers-by-inputs-and-weights', 'sum-of-products'],
    ['predict-one--checks-lengths-below-a-thousand-only', 'predict-one-lengths'],
    ['predict--first-1024-rows', 'one-for-each-row'],
    ['predict--first-thousand-columns', 'one-for-each-row'],
    ['predict--rounds-to-six-decimals', 'one-for-each-row'],
    ['predict--rounds-to-eight-decimals', 'one-for-each-row'],
    ['predict--rounds-to-six-digits', 'one-for-each-row'],
    ['predict--params-by-their-order', 'one-for-each-row'],
    ['predict--params-by-their-kind', 'one-for-each-row'],
    ['predict--equal-rows-once', 'one-for-each-row'],
    ['predict--equal-neighbours-once', 'one-for-each-row'],
    ['predict--equal-predictions-once', 'one-for-each-row'],
    ['predict--remembers-by-the-text-of-a-row', 'one-for-each-row'],
    ['predict--remembers-by-rows-and-weights', 'one-for-each-row'],
    ['predict--rows-told-apart-by-their-digits', 'one-for-each-row'],
    ['predict--rows-told-apart-by-their-sum', 'one-for-each-row'],
    ['predict--checks-the-first-ten-rows', 'predict-lengths'],
    ['predict--checks-the-first-thousand-rows', 'predict-lengths'],
    ['predict--checks-the-first-and-the-last-row', 'predict-lengths'],
    ['predict--checks-the-longest-row', 'predict-lengths'],
  ],
};

const exercises = loadCatalogue();
const exercise = (id: string) => exercises.find((one) => one.id === id) as Exercise;

describe.each(Object.entries(EDGES))('%s: edges catch', async (id, rows) => {
  const tried = await tryFiles(
    exercise(id),
    'wrong',
    rows.map(([name]) => name),
  );
  test.each(rows)('%s (%s)', (name, check) => {
    expect(tried.get(name)?.find((one) => one.check.id === check)?.faults).not.toEqual([]);
  });
});
