import { expect, test } from 'vitest';
import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../model/values.ts';
import { faultsOf, type StudentFunction } from './faults-of.ts';

const CHECKS = ['one-threshold', 'one-decision-each'];
const above = (line: number) => (images: Matrix, params: Params) =>
  predict(images, params).map((prediction) => prediction > line);

test.each(CHECKS)('%s holds for any line', (id) => {
  for (const line of [0, 0.5, -0.7, 5]) {
    expect(faultsOf(id, above(line)).filter((fault) => fault !== null)).toEqual([]);
  }
});

test('one-threshold holds in 32 bits', () => {
  const narrow = (images: Matrix, { weights, bias }: Params) =>
    images.map(
      (image) =>
        image.reduce((sum, ink, i) => Math.fround(sum + Math.fround(ink * (weights[i] as number))), bias) >
        0.5,
    );
  expect(faultsOf('one-threshold', narrow).filter((fault) => fault !== null)).toEqual([]);
});

test.each<[string, StudentFunction]>([
  ['always a three', (images: Matrix) => images.map(() => true)],
  ['never a three', (images: Matrix) => images.map(() => false)],
  ['the bias alone', (images: Matrix, { bias }: Params) => images.map(() => bias > 0.5)],
  ['the bias alone, far out', (images: Matrix, { bias }: Params) => images.map(() => bias > -1000)],
  ['the ink alone', (images: Matrix) => images.map((image) => image.some((ink) => ink > 0))],
  [
    'the first image for all',
    (images: Matrix, params: Params) => images.map(() => above(0.5)(images.slice(0, 1), params)[0]),
  ],
])('%s earns neither', (_, answer) => {
  for (const id of CHECKS) {
    expect(faultsOf(id, answer).some((fault) => fault !== null)).toBe(true);
  }
});

test('a limit of a thousand images is seen', () => {
  const faults = faultsOf('one-threshold', (images: Matrix, params: Params) =>
    above(0.5)(images.slice(0, 1000), params),
  );
  expect(faults.at(-1)?.rationale).toBe('For 2000 images it gave 1000 decisions.');
  expect(faults.slice(0, -1).every((fault) => fault === null)).toBe(true);
});

test.each<[string, StudentFunction]>([
  [
    'params read by the order of their fields',
    (images: Matrix, params: Params) => {
      const [weights, bias] = Object.values(params) as [Vector, number];
      return images.map(
        (image) => image.reduce((sum, ink, i) => sum + ink * (weights[i] as number), bias) > 0.5,
      );
    },
  ],
  [
    'equal images decided once',
    (images: Matrix, params: Params) => [
      ...new Map(images.map((image) => [image.join(), above(0.5)([image], params)[0]])).values(),
    ],
  ],
])('%s: seen by a blank, a full and a blank image', (_, answer) => {
  expect(faultsOf('one-decision-each', answer).map((fault) => fault === null)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('who calls everything a three is told of the lowest prediction', () => {
  const [fault] = faultsOf('one-threshold', (images: Matrix) => images.map(() => true));
  expect(fault).toMatchObject({
    expected: 'a seven at -1000000',
    received: 'a three at -1000000, and everywhere else',
    rationale: 'Whatever was predicted, it was called a three: even -1000000.',
  });
});

test('an order that is wrong is for other checks', () => {
  const sorted = (images: Matrix, params: Params) => above(0.5)(images, params).sort();
  expect(faultsOf('one-decision-each', sorted).every((fault) => fault === null)).toBe(true);
});
