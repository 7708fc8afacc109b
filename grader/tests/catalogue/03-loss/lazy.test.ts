import { describe, expect, test } from 'vitest';
import * as solution from '../../../../solutions/03-loss.ts';
import * as expected from '../../../catalogue/03-loss/expected.ts';
import type { WithOthers } from '../../../catalogue/03-loss/others.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { answersIn, checks, failedChecks } from './failed-checks.ts';

const names = ['sigmoid', 'mnistLoss', 'meanSquaredError'];

test.each(names)('%s: the solution fails no check', (name) => {
  expect(failedChecks({ ...solution } as never, name)).toEqual([]);
});

describe('answers that do no work', () => {
  test.each(names)('there are at least twelve of %s', (name) => {
    expect(answersIn('lazy').filter((lazy) => lazy.function === name).length).toBeGreaterThanOrEqual(12);
  });

  test.each(answersIn('lazy').map((lazy) => [lazy.name, lazy] as const))(
    '%s earns nothing',
    async (_, lazy) => {
      const failed = failedChecks(await lazy.load(), lazy.function);
      const all = checks.filter((check) => check.function === lazy.function);
      expect(failed.map(({ check }) => check.id)).toEqual(all.map(({ id }) => id));
    },
  );
});

describe('a right answer to other data differs, in 32 bits as well', () => {
  const edges = checks.flatMap((check) =>
    (check.edges as readonly unknown[])
      .filter((edge): edge is WithOthers => typeof edge === 'object' && edge !== null && 'others' in edge)
      .flatMap((edge) =>
        (edge.others ?? []).map((other) => [check.id, other.though, check.function, edge, other] as const),
      ),
  );

  test('for each law that would hold for an answer without work', () => {
    expect(new Set(edges.map(([id]) => id))).toEqual(
      new Set([
        'mnist-loss-range',
        'mnist-loss-doubled',
        'squared-error-no-cancelling',
        'squared-error-doubled',
        'squared-error-lengths',
      ]),
    );
  });

  test.each(edges)('%s: %s', (_, __, name, edge, other) => {
    const of = name === 'mnistLoss' ? expected.mnistLoss : expected.meanSquaredError;
    const one = of(edge.predictions, edge.targets);
    const two = of(other.predictions, other.targets);
    const allowed = allowedError(Math.max(one.magnitude, two.magnitude));
    expect(Math.abs(one.value - two.value)).toBeGreaterThan(1000 * allowed);
  });
});
