import { expect, test } from 'vitest';
import { nextStep, readSuiteName, suiteName } from '../../practice/next-step.ts';

const IDS = ['01-init-params', '02-linear-predict', '03-loss'];
const shown = (id: string, points: number) => ({ id, points, maxPoints: 20 });

test('the name of a suite can be read again', () => {
  const loss = shown('03-loss', 12);
  expect(suiteName(loss)).toBe('03-loss · 12 of 20 points');
  expect(readSuiteName(suiteName(loss))).toEqual(loss);
  expect(readSuiteName('something else')).toBeNull();
});

test.each([
  ['the first that is not right', [20, 0, 3], 'Next: open exercises/02-linear-predict.ts'],
  ['the demonstration after the last', [20, 20, 20], 'All right. Next: watch it learn, with  npm run demo'],
  [
    'the one after those that are shown',
    [20, 20],
    'All right. Next: open exercises/03-loss.ts, then  npm run practice -- 03',
  ],
] as const)('turns to %s', (_, points, step) => {
  const exercises = points.map((one, i) => shown(IDS[i] as string, one));
  expect(nextStep(exercises, IDS)).toBe(step);
});
