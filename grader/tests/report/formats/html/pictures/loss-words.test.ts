import { expect, test } from 'vitest';
import type { LossPoint } from '../../../../../model/picture.ts';
import { lossWords } from '../../../../../report/formats/html/pictures/loss-words.ts';
import { LOSS } from './pictures.ts';

const walk = (...losses: readonly number[]): readonly LossPoint[] =>
  losses.map((loss, i) => ({ steps: i === 0 ? 0 : 2 ** (i - 1), loss }));

test.each([
  ['it gets there', walk(8, 1, 0.0005), 'good enough, with at most 2 steps'],
  ['it need not move', walk(0.0005), 'no step is needed'],
  ['it blows up', walk(8, 30, 200), 'The loss grows, from 8 to 200 in 2 steps.'],
  ['it stands still', walk(8, 8, 8), 'The loss stays at 8'],
  ['it is on its way', walk(8, 6, 4), 'Is it still falling'],
  ['there is nothing', [], 'no loss to show'],
])('%s', (_, points, words) => {
  expect(lossWords({ ...LOSS, points, reference: [] })).toContain(words);
});

test('that receipts contradict each other is no fault of the walk', () => {
  const words = lossWords({ ...LOSS, points: walk(8, 4.001), reference: walk(8, 4) });
  expect(words).toContain('as low as it gets');
});
