import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { CATALOGUE } from '../../kit/paths.ts';
import { tryFiles } from './failing-cases.ts';

const exercises = loadCatalogue().filter(({ id }) => /^0[12]-/.test(id));

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', async (id, exercise) => {
  const names = readdirSync(join(CATALOGUE, id, 'lazy')).map((file) => file.replace(/\.ts$/, ''));
  const tried = await tryFiles(exercise, 'lazy', names, 20);

  test.each(names)('no check is earned by %s', (name) => {
    const earned = tried.get(name)?.filter(({ faults }) => faults.length === 0);
    expect(earned?.map(({ check }) => check.id)).toEqual([]);
  });
});
