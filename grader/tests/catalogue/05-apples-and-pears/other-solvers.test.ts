import { describe, expect, test } from 'vitest';
import { solvePricesChecks } from '../../../catalogue/05-apples-and-pears/checks/solve-prices.ts';
import { areFairToAll } from '../../../catalogue/05-apples-and-pears/other-solvers.ts';
import type { Task } from '../../../catalogue/05-apples-and-pears/receipt-tasks.ts';
import { bestOf, leastGoal, rounding } from '../../../catalogue/05-apples-and-pears/receipts.ts';
import { casesOf } from '../../../engine/cases.ts';

const casesIn = (id: string, seed: number) => {
  const check = solvePricesChecks.find((one) => one.id === id);
  return check === undefined ? [] : casesOf(check, seed).map(({ input }) => input as Task);
};

describe('solvers other than plain descent reach what is asked for', () => {
  test('if the receipts come out', () => {
    const tasks = casesIn('receipts-come-out', 5);
    expect(tasks.length).toBeGreaterThan(50);
    for (const task of tasks) {
      const goal = task.options.tolerance + rounding(task);
      expect(areFairToAll(task, task.options.maxSteps, goal), JSON.stringify(task)).toBe(true);
    }
  });

  test('if they contradict each other', () => {
    const tasks = casesIn('least-loss', 5);
    expect(tasks.length).toBeGreaterThan(20);
    for (const task of tasks) {
      const goal = leastGoal(task, bestOf(task.baskets, task.totals).loss) + rounding(task);
      expect(areFairToAll(task, task.options.maxSteps, goal), JSON.stringify(task)).toBe(true);
    }
  });
});

test('receipts on which one price at a time is too slow are not asked about', () => {
  const task: Task = {
    baskets: [
      [2, 8],
      [5, 2],
      [4, 3],
    ],
    totals: [10, 7, 7],
    start: { weights: [-6, -7], bias: 0 },
    options: { tolerance: 1, maxSteps: 1000 },
  };
  expect(areFairToAll(task, 1000, 1)).toBe(false);
  expect(areFairToAll(task, 1_000_000, 1)).toBe(true);
});

test('nor those on which a halved rate bounces', () => {
  const task: Task = {
    baskets: [[45, 4, 2]],
    totals: [100],
    start: { weights: [5, 9, 1], bias: 0 },
    options: { tolerance: 1e-3, maxSteps: 500 },
  };
  expect(areFairToAll(task, 500, 1e-3)).toBe(false);
});
