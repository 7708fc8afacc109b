import { expect, test } from 'vitest';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../model/values.ts';
import { faultsOf, type StudentFunction } from './faults-of.ts';

const walk = (rate: number, steps: number) => (images: Matrix, targets: Vector) => {
  let params: Params = { weights: (images[0] as Vector).map((_, i) => (i % 7) / 1000), bias: 0 };
  for (let step = 0; step < steps; step += 1) {
    params = gradientStep(params, gradient(images, targets, params), rate);
  }
  return params;
};

test.each<[string, StudentFunction]>([
  ['some steps', walk(0.005, 20)],
  ['one tiny step', walk(1e-6, 1)],
  ['steps that are too long', walk(0.1, 20)],
  ['steps uphill', walk(-0.005, 8)],
  [
    'the other way round',
    (images: Matrix, targets: Vector) =>
      walk(0.005, 20)(
        images,
        targets.map((target) => 1 - target),
      ),
  ],
  [
    'a weight too many',
    (images: Matrix, targets: Vector) =>
      walk(0.005, 20)(
        images.map((image) => [...image, 1]),
        targets,
      ),
  ],
])('%s: learned from the images and the targets', (_, train) => {
  expect(faultsOf('train-manners', train)).toEqual([null]);
});

const blank = (images: Matrix) => (images[0] as Vector).map(() => 0);
const shareOf = (targets: Vector) => targets.reduce((sum, target) => sum + target, 0) / targets.length;

test.each<[string, StudentFunction, string]>([
  [
    'zeros',
    (images: Matrix) => ({ weights: blank(images), bias: 0 }),
    'it learned the same weights as before',
  ],
  [
    'an image and a target',
    (images: Matrix, targets: Vector) => ({ weights: images[0], bias: targets[0] }),
    'it learned the same weights as before',
  ],
  [
    'one image, for or against',
    (images: Matrix, targets: Vector) => ({
      weights: images.at(-1)?.map((ink) => ink * ((targets.at(-1) as number) - 0.5)),
      bias: 0,
    }),
    'did not change as learning from all the images would change them',
  ],
  [
    'the share of threes everywhere',
    (images: Matrix, targets: Vector) => ({ weights: blank(images).map(() => shareOf(targets)), bias: 0 }),
    'did not change as learning from all the images would change them',
  ],
  [
    'the targets as weights',
    (_: Matrix, targets: Vector) => ({ weights: targets, bias: 0 }),
    'Each pixel needs its own weight',
  ],
])('%s: not learned', (_, train, words) => {
  expect(faultsOf('train-manners', train)[0]?.rationale).toContain(words);
});
