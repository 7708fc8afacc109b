import { expect, it } from 'vitest';
import { marketPrices, walkDownhill, waysToExplain } from '../../../demo/chapters/receipts.ts';
import type { Fit } from '../../../model/values.ts';
import type { Version } from '../in-process.ts';
import { smallCourse } from '../small-course.ts';

it('shows prices that all explain one receipt', async () => {
  const [guess, ...others] = await waysToExplain(smallCourse().material);
  expect(guess.predictions).toEqual([33]);
  for (const { predictions, loss } of others) {
    expect(predictions[0]).toBeCloseTo(7);
    expect(loss).toBeCloseTo(0);
  }
  expect(others[0].params.weights.map((price) => price.toFixed(2))).toEqual(['1.06', '1.91']);
});

it('looks at the walk on a growing scale, from the guess to the end', async () => {
  const walk = await walkDownhill(smallCourse().material);
  expect(walk.map(({ steps }) => steps).slice(0, 5)).toEqual([0, 1, 2, 5, 10]);
  expect(walk[0]?.params).toEqual({ weights: [5, 9], bias: 0 });
  expect(walk.at(-1)?.loss).toBeLessThanOrEqual(1e-8);
  expect(walk.length).toBeLessThanOrEqual(14);
  const { weights = [], bias } = walk.at(-1)?.params ?? {};
  expect([...weights, bias].map((price) => Math.round(price as number) || 0)).toEqual([1, 2, 0]);
});

it('looks twice at a walk that gets there in one step', async () => {
  const jump: Version = ({ args }, right) => {
    const { maxSteps } = args[3] as { maxSteps: number };
    const fit = right() as Fit;
    return maxSteps === 0 ? fit : { params: { weights: [1, 2], bias: 0 }, loss: 0, steps: 1 };
  };
  const walk = await walkDownhill(smallCourse({ solvePrices: jump }).material);
  expect(walk.map(({ steps }) => steps)).toEqual([0, 1]);
});

it('finds the prices at the market', async () => {
  const { params } = await marketPrices(smallCourse().material);
  expect([...params.weights, params.bias].map(Math.round)).toEqual([30, 45, 20, 150, 10]);
});
