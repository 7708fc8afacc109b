import { expect, it } from 'vitest';
import { NoAnswer } from '../../demo/functions.ts';
import type { Call } from '../../model/call.ts';
import type { Version } from './in-process.ts';
import { smallCourse } from './small-course.ts';

const predictions: Call = {
  function: 'predict',
  args: [[[3, 2]], { weights: [1, 2], bias: 0 }],
  answer: 'numbers',
};
const rescaled: Call = { function: 'rescaleGuess', args: [[5, 9], [3, 2], 7], answer: 'numbers' };

it('asks the student’s own functions if they are right', async () => {
  const { material, asked } = smallCourse({ predict: () => [42] });
  expect(await material.functions.ask('02-linear-predict', [predictions])).toEqual([[42]]);
  expect(await material.functions.takeUsed()).toEqual([
    { id: '02-linear-predict', functions: ['predict'], source: 'own' },
  ]);
  expect(asked.some((call) => call.function === 'solvePrices')).toBe(false);
});

it('asks the reference for what is not right yet', async () => {
  const { material, asked } = smallCourse({ solvePrices: () => null });
  const [prices] = await material.functions.ask('05-apples-and-pears', [rescaled]);
  expect(prices).toEqual([5 * (7 / 33), 9 * (7 / 33)]);
  expect(asked.filter((call) => call === rescaled)).toEqual([]);
  expect(await material.functions.isOwn('05-apples-and-pears')).toBe(false);
  expect((await material.functions.takeUsed())[0]?.source).toBe('reference, not right yet');
});

it('grades each exercise once, and only what is asked for', async () => {
  const { material, asked } = smallCourse();
  for (let i = 0; i < 3; i += 1) {
    await material.functions.resultOf('01-init-params');
  }
  expect(asked.map((call) => call.function)).toEqual(['initParams', 'initParams']);
});

it('mentions the references that own functions import', async () => {
  const { material } = smallCourse(
    { gradientStep: () => null },
    { '05-apples-and-pears': ['04-gradient-step'] },
  );
  await material.functions.ask('05-apples-and-pears', [rescaled]);
  expect((await material.functions.takeUsed()).map(({ id, source }) => [id, source])).toEqual([
    ['04-gradient-step', 'reference, not right yet'],
    ['05-apples-and-pears', 'own'],
  ]);
});

it('says if an own function has no answer after all, and then the reference has', async () => {
  const once: Version = (call, right) => (call === predictions ? null : right());
  const { functions } = smallCourse({ predict: once }).material;
  await expect(functions.ask('02-linear-predict', [predictions])).rejects.toThrow(NoAnswer);
  functions.useReference('02-linear-predict');
  expect(await functions.ask('02-linear-predict', [predictions])).toEqual([[7]]);
  expect((await functions.takeUsed())[0]?.source).toBe('reference, no answer');
});

it('forgets what was used once that is told', async () => {
  const { functions } = smallCourse().material;
  await functions.ask('02-linear-predict', [predictions]);
  await functions.takeUsed();
  expect(await functions.takeUsed()).toEqual([]);
});
