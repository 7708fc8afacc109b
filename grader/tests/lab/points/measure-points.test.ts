import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../../kit/seed.ts';
import { measurePoints } from '../../../lab/points/measure-points.ts';

const answer = (name: string, wrong: string, text: string) => ({
  name: `02-linear-predict/${name}`,
  exercise: '02-linear-predict',
  function: wrong,
  text: `export * from '../../../../solutions/02-linear-predict.ts';\n${text}`,
});

test('points of the function, checks of others that are lost, and the first case that is shown', async () => {
  const done: number[] = [];
  const [wrong, right] = await measurePoints(
    [
      answer('predict-one--zero', 'predictOne', 'export function predictOne() {\n  return 0;\n}\n'),
      answer('predict--right', 'predict', ''),
    ],
    loadCatalogue(),
    { seed: DEFAULT_SEED, isLazy: true, onProgress: (count) => done.push(count) },
  );
  expect(wrong?.name).toBe('02-linear-predict/predict-one--zero (lazy)');
  expect(wrong?.points).toBeLessThan(wrong?.maxPoints ?? 0);
  expect(wrong?.shown).toMatch(/^02\//);
  expect(wrong?.callers).not.toBeNull(); // `predict` calls it.
  expect(right).toMatchObject({ others: [], callers: null, shown: null });
  expect(right?.points).toBe(right?.maxPoints);
  expect(done).toEqual([1, 2]);
});
