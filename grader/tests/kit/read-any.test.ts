import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { readAnyFolder } from '../../kit/read-any.ts';
import { folderWith } from '../commands/run-cli.ts';

const EXERCISES = loadCatalogue();

it('reads a submission as it is', () => {
  const folder = folderWith({ '03-loss.ts': 'export {};' });
  expect(readAnyFolder(folder, EXERCISES).files.get('03-loss.ts')).toMatchObject({ kind: 'text' });
});

it.each([
  ['nothing', {}, /^None of the files of a submission \(.*\) is in what was handed in or below it\./],
  ['other files', { 'essay.txt': 'x', 'src/loss.py': 'y' }, /or below it\. Found “essay\.txt”/],
  ['two people', { 'a/03-loss.ts': '1', 'b/03-loss.ts': '2' }, /nothing says which counts/],
])('%s is a submission of nothing, and says why', (_, files, why) => {
  const submission = readAnyFolder(folderWith(files), EXERCISES);
  expect([...submission.files.keys()]).toEqual(EXERCISES.map(({ id }) => `${id}.ts`));
  expect([...submission.files.values()].map(({ kind }) => kind)).toEqual(EXERCISES.map(() => 'unusable'));
  expect(submission.notes).toEqual([
    { exercises: EXERCISES.map(({ id }) => id), text: expect.stringMatching(why) },
  ]);
});

it('no folder is nobody’s submission', () => {
  expect(() => readAnyFolder(join(folderWith({}), 'gone'), EXERCISES)).toThrow(/there is nothing/);
});
