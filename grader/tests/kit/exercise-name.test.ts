import { expect, test } from 'vitest';
import { exerciseNamed } from '../../kit/exercise-name.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';

const exercises = loadCatalogue();

test.each(['3', '03', 'loss', '03-loss', '03-loss.ts', 'LOSS', ' loss ', 'exercises/03-loss.ts'])(
  '“%s” is 03-loss',
  (name) => {
    expect(exerciseNamed(name, exercises).id).toBe('03-loss');
  },
);

test.each([
  ['los', 'loss'],
  ['gradient-steps', 'gradient-step'],
  ['apples-and-pear', 'apples-and-pears'],
  ['03-los', '03-loss'],
])('“%s”: did you mean %s?', (name, meant) => {
  expect(() => exerciseNamed(name, exercises)).toThrow(`Did you mean ${meant}?`);
});

test('a function is reported with its exercise', () => {
  expect(() => exerciseNamed('mnistLoss', exercises)).toThrow(
    '“mnistLoss” is a function of 03-loss. An exercise is asked for here, so say 03-loss, or 03.',
  );
});

test('a name that is like none lists them all, and guesses nothing', () => {
  expect(() => exerciseNamed('convolution', exercises)).toThrow(
    /no exercise “convolution”\. The exercises are 01-init-params/,
  );
});
