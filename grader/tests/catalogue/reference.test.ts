import { expect, it } from 'vitest';
import { referenceAnswerer } from '../../catalogue/reference.ts';
import type { Call } from '../../model/call.ts';
import { normalDraws } from '../../numbers/random.ts';

const answer = referenceAnswerer({ two: { rows: 2, columns: 2, bytes: Uint8Array.from([0, 255, 255, 0]) } });
const call = (name: string, ...args: Call['args']): Call => ({ function: name, args, answer: 'numbers' });

it('answers calls of all six exercises', () => {
  const params = { weights: [5, 9], bias: 1 };
  expect(answer(call('predict', [[3, 2]], params))).toEqual([34]);
  expect(answer(call('meanSquaredError', [33, 4], [7, 6]))).toBe(340);
  expect(answer(call('gradientStep', params, { weights: [1, 2], bias: 3 }, 1))).toEqual({
    weights: [4, 7],
    bias: -2,
  });
  expect(answer(call('rescaleGuess', [5, 9], [3, 2], 0))).toEqual([0, 0]);
});

it('turns the names of generators and images into generators and rows', () => {
  expect(answer(call('initParams', 2, { $randn: 7 }))).toEqual({
    weights: normalDraws(7, 2),
    bias: normalDraws(7, 3)[2],
  });
  expect(answer(call('isThree', { $images: 'two' }, { weights: [0, 1], bias: 0 }))).toEqual([true, false]);
});
