import { expect, test } from 'vitest';
import { compareRace } from '../../../../../demo/page/client/maths/compare-race.ts';
import type { Race } from '../../../../../demo/page/client/maths/race.ts';

function race(rate: number, multiply: number, abs: number, average: number): Race {
  const accuracies = { multiply: [0, multiply], abs: [1, abs], 'abs from average': [1, average] };
  return { rate, accuracies, step: () => false };
}

test('counts who ends above the averages, at how many rates, and how far each gets', () => {
  const finished = [race(0.01, 0.9, 0.5, 0.8), race(0.1, 1, 0.8, 0.7), race(1, 0.95, 0.81, 0.6)];
  expect(compareRace(finished, 0.8)).toEqual({
    rates: 3,
    beats: { multiply: 3, abs: 1, 'abs from average': 0 },
    best: { multiply: 1, abs: 0.81, 'abs from average': 0.8 },
    bestRateOfAbs: 1,
  });
});

test('the best rate of abs is that of the better of its two starts', () => {
  expect(compareRace([race(0.01, 0.5, 0.6, 0.9), race(3, 1, 0.7, 0.2)], 0.5).bestRateOfAbs).toBe(0.01);
});

test('without a race there is nothing to compare', () => {
  expect(() => compareRace([], 0.5)).toThrow('at least one race');
});
