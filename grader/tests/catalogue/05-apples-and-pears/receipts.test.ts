import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDigits } from '../../../../data/digits.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import {
  bestOf,
  fairOptions,
  lossOf,
  type Options,
  type Pile,
} from '../../../catalogue/05-apples-and-pears/receipts.ts';
import { catalogue } from '../../../catalogue/index.ts';
import { casesOf } from '../../../engine/cases.ts';
import type { Params } from '../../../model/values.ts';

type Task = Pile & { readonly options: Options };

/** The loss of plain gradient descent at the safe rate, after this many steps. */
function descend({ baskets, totals, start }: Pile, steps: number): number {
  const m = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length) / baskets.length;
  let params: Params = start;
  for (let step = 0; step < steps; step += 1) {
    params = gradientStep(params, gradient(baskets, totals, params), 1 / (2 * m));
  }
  return lossOf(baskets, totals, params);
}

function tasksOf(id: string, seed: number): Task[] {
  const exercise = catalogue(readDigits()).find((candidate) => candidate.id === '05-apples-and-pears');
  const check = exercise?.checks.find((candidate) => candidate.id === id);
  if (!check) {
    throw new Error(`there is no check ${id}`);
  }
  return casesOf(check, seed).map(({ input }) => input as Task);
}

test.each([1, 2, 3])(
  'receipts that can be explained: a twentieth of the steps is enough (seed %i)',
  (seed) => {
    for (const task of tasksOf('receipts-come-out', seed)) {
      // The longest walk has a tenth: otherwise, whoever never arrives would be waited for too long.
      const share = task.options.maxSteps >= 100_000 ? 10 : 20;
      expect(descend(task, task.options.maxSteps / share)).toBeLessThanOrEqual(task.options.tolerance);
    }
  },
);

test.each([1, 2, 3])(
  'receipts that contradict each other: a fifth of the steps is enough (seed %i)',
  (seed) => {
    for (const task of tasksOf('least-loss', seed)) {
      const least = bestOf(task.baskets, task.totals).loss;
      expect(least).toBeGreaterThan(task.options.tolerance);
      expect(descend(task, task.options.maxSteps / 5)).toBeLessThanOrEqual(
        Math.max(1.01 * least, least + task.options.tolerance),
      );
    }
  },
);

test('most receipts that are asked about start above the tolerance', () => {
  const tasks = tasksOf('receipts-come-out', 1);
  const walks = tasks.filter(
    (task) => lossOf(task.baskets, task.totals, task.start) > task.options.tolerance,
  );
  expect(walks.length / tasks.length).toBeGreaterThan(0.9);
});

const counts = fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 2 }), {
  minLength: 1,
  maxLength: 12,
});

test('no prices near the least-squares ones have a smaller loss', () => {
  const nudges = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      counts,
      nudges,
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 }),
      (baskets, nudge, totals) => {
        const here = totals.slice(0, baskets.length);
        const best = bestOf(baskets, here).params;
        const near = {
          weights: best.weights.map((w, i) => w + (nudge[i] as number)),
          bias: best.bias + (nudge[2] as number),
        };
        const least = lossOf(baskets, here, best);
        expect(lossOf(baskets, here, near)).toBeGreaterThanOrEqual(least * (1 - 1e-9) - 1e-9);
      },
    ),
  );
});

test('plain descent reaches the fair tolerance from any start of that size', () => {
  const price = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      counts,
      fc.tuple(price, price, price),
      fc.tuple(price, price, price),
      (baskets, [a, b, c], [d, e, f]) => {
        const totals = baskets.map(([apples = 0, pears = 0]) => a * apples + b * pears + c);
        const pile = { baskets, totals, start: { weights: [d, e], bias: f } };
        const { tolerance, maxSteps } = fairOptions(pile);
        expect(descend(pile, Math.floor(maxSteps / 20))).toBeLessThanOrEqual(tolerance * (1 + 1e-9));
      },
    ),
  );
});
