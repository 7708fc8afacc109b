import { expect, test } from 'vitest';
import { lossPlot } from '../../../../../report/formats/html/pictures/loss-plot.ts';
import { textIn } from '../text-in.ts';
import { LOSS } from './pictures.ts';

const ID = '05-apples-and-pears';
const dots = (plot: string) => plot.match(/<circle /g)?.length ?? 0;
const text = (plot: string) => textIn(`<body>${plot}`);

test('has a dot and a row for each loss, and the walk of the reference beside it', () => {
  const plot = lossPlot(ID, LOSS, true);
  expect(dots(plot)).toBe(LOSS.points.length);
  expect(text(plot)).toContain('steps at most loss 0 399 1 0.25 2 0.07 64 0.005 128 0.00097');
  expect(text(plot)).toContain('good enough: 0.001');
  expect(plot).toContain('class="reference"');
});

test('says nothing of what was expected to a reader who should not see it', () => {
  const plot = lossPlot(ID, LOSS, false);
  expect(plot).not.toContain('reference');
  expect(text(plot)).not.toContain('falls');
  expect(dots(plot)).toBe(LOSS.points.length);
});

test('of a walk that blows up, shows the beginning, and has all numbers', () => {
  const points = [1, 1e3, 1e7, 1e100, 1e300].map((loss, steps) => ({ steps, loss }));
  const plot = lossPlot(ID, { ...LOSS, points, isFailing: true, end: 'It ends.' }, true);
  expect(dots(plot)).toBe(3);
  expect(text(plot)).toContain('4 1e+300');
  expect(text(plot)).toContain('It ends.');
});

test.each([[[]], [[0]], [[0, 0]], [[5e-324, 1.7e308]]])('draws any losses: %j', (losses) => {
  const points = losses.map((loss, steps) => ({ steps, loss }));
  for (const tolerance of [0, 0.001, 1e7]) {
    const plot = lossPlot(ID, { ...LOSS, points, tolerance, reference: [] }, true);
    expect(plot).not.toMatch(/NaN|Infinity|undefined/);
  }
});
