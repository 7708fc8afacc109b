import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { hintClaim, pasted } from '../../../lab/verify/hint-claims.ts';
import type { Exercise } from '../../../model/exercise.ts';

const catalogue = loadCatalogue();
const against = async (exercise: Exercise) =>
  (await hintClaim({ exercises: catalogue, named: [exercise], every: 1, onProgress: () => {} })).against;

test.each(catalogue.map((exercise) => [exercise.id, exercise] as const))(
  'each block of the last hint of %s, pasted into its stub, earns all points of its function',
  async (_, exercise) => {
    expect(await against(exercise)).toEqual([]);
  },
);

const prediction = catalogue.find(({ id }) => id === '02-linear-predict') as Exercise;
const withHint = (last: string): Exercise => ({ ...prediction, hints: ['one', 'two', last] });

test('a hint without a block, one that loses points, and one that cannot be read are reported', async () => {
  expect(await against(withHint('Add them all up.'))).toEqual([
    '02-linear-predict: the last hint has no block: write // predictOne in a line, and the body below it',
  ]);
  const wrong = await against(withHint('// predictOne\nreturn 0;'));
  expect(wrong[0]).toMatch(/^02-linear-predict: the block of predictOne fails \S+: /);
  expect((await against(withHint('// predictOne\nreturn … ;'))).length).toBeGreaterThan(0);
});

test('a block stands below the signature; a function without one is that of the solution', () => {
  const text = pasted('02-linear-predict', [{ function: 'predictOne', body: 'return 34;' }]);
  expect(text).toMatch(/function predictOne\(inputs: Vector, params: Params\): number \{\s+return 34;\s+\}/);
  expect(text).toContain('return batch.map((inputs) => predictOne(inputs, params));');
  expect(text).not.toContain('not written yet');
});
