import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { coverageOf, describeCoverage, gradeRight, rightSubmissions } from '../../lab/right-submissions.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'right-'));
  for (const [name, files] of [
    ['whole', ['01-init-params.ts', '02-linear-predict.ts', 'types.ts']],
    ['partial', ['02-linear-predict.ts', 'README.md']],
  ] as const) {
    mkdirSync(join(parent, name));
    for (const file of files) {
      const text = file === 'README.md' ? '' : readFileSync(join(SOLUTIONS, file), 'utf8');
      writeFileSync(join(parent, name, file), text);
    }
  }
  writeFileSync(join(parent, 'README.md'), '');
});
afterEach(() => rmSync(parent, { recursive: true }));

test('a submission has the exercises that it has files of', () => {
  expect(rightSubmissions(parent).map(({ name, exercises }) => [name, ...exercises])).toEqual([
    ['partial', '02-linear-predict'],
    ['whole', '01-init-params', '02-linear-predict'],
  ]);
});

test('the coverage names the exercises that some leave out', () => {
  const submissions = rightSubmissions(parent);
  const describe = (...ids: string[]) => describeCoverage(2, coverageOf(submissions, ids));
  expect(describe('02-linear-predict')).toBe('2 submissions');
  expect(describe('01-init-params', '02-linear-predict', '07-name')).toBe(
    '2 submissions; 01-init-params: 1 of 2; 07-name: 0 of 2',
  );
});

test('only the exercises that a submission has are graded', async () => {
  const [partial] = rightSubmissions(parent);
  const exercises = loadCatalogue();
  if (partial === undefined) {
    throw new Error('no submission');
  }
  const result = await gradeRight(partial, exercises, { seed: 3 });
  expect(result?.exercises.map(({ id, status }) => [id, status])).toEqual([['02-linear-predict', 'passed']]);
  expect(await gradeRight(partial, exercises, { seed: 3, only: ['01-init-params'] })).toBeNull();
});
