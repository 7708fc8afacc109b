import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hintCommand } from '../../commands/hint.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { hintsSeen } from '../../practice/progress/record.ts';
import { SOLUTIONS } from '../folders.ts';
import { folderWith } from './run-cli.ts';

const look = { width: 100, colour: false, unicode: true };
const words = (text: string) => text.replace(/\s+/g, ' ');
const textOf = async (...args: Parameters<typeof hintCommand>) => words((await hintCommand(...args)).text);
const { hints } = loadCatalogue()[1] as { hints: readonly string[] };
const [first, second, third] = hints.map(words) as [string, string, string];

test('asked again and again: the three hints, mildest first, and then the last for good', async () => {
  const seenFile = join(folderWith({}), 'new', 'progress.json');
  for (const hint of [first, second, third, third, third]) {
    expect(await textOf('02', { seenFile }, look)).toContain(hint);
  }
  expect(hintsSeen(seenFile)).toEqual({ '02-linear-predict': 3 });
});

test('each exercise counts its own hints', async () => {
  const seenFile = join(folderWith({}), 'progress.json');
  await hintCommand('02', { seenFile }, look);
  await hintCommand('loss', { seenFile }, look);
  expect(hintsSeen(seenFile)).toEqual({ '02-linear-predict': 1, '03-loss': 1 });
});

test('a certain hint can be asked for; the next one is the one after all that were seen', async () => {
  const seenFile = join(folderWith({}), 'progress.json');
  expect(await textOf('02', { seenFile, number: '2' }, look)).toContain(second);
  expect(await textOf('02', { seenFile, number: '1' }, look)).toContain(first);
  expect(await textOf('02', { seenFile }, look)).toContain(third);
});

test.each(['0', '4', '1.5', 'two', ''])('there is no hint number “%s”', async (number) => {
  await expect(hintCommand('02', { number }, look)).rejects.toThrow(
    /--number takes a whole number from 1 to 3/,
  );
});

test('if nothing may be written, it shows the first hint, says so, and how to see the next', async () => {
  const folder = folderWith({ 'no-folder': '' });
  const seenFile = join(folder, 'no-folder', 'progress.json');
  const { text, exitCode } = await hintCommand('02', { seenFile }, look);
  expect(exitCode).toBe(0);
  expect(words(text)).toContain(first);
  expect(words(text)).toMatch(
    /could not be remembered that you saw it.*no-folder.*npm run hint -- 02 --number 2 $/,
  );
  expect(await textOf('02', { seenFile, number: '3' }, look)).toContain(third);
});

test('without a name it is for the first exercise that is not right', async () => {
  const right = readFileSync(join(SOLUTIONS, '01-init-params.ts'), 'utf8');
  const exercisesFolder = folderWith({ '01-init-params.ts': right, '03-loss.ts': 'export const x = 1;' });
  const seenFile = join(folderWith({}), 'progress.json');
  expect(await textOf(undefined, { seenFile, exercisesFolder }, look)).toContain(first);
  writeFileSync(join(exercisesFolder, '01-init-params.ts'), '');
  expect(await textOf(undefined, { seenFile, exercisesFolder }, look)).toContain('01 · A first guess');
});

test('without a name, if all are right, it says how to name one', async () => {
  const { text, exitCode } = await hintCommand(undefined, { exercisesFolder: SOLUTIONS }, look);
  expect(text).toContain('All exercises are right.');
  expect(exitCode).toBe(0);
});

test('if what was remembered is damaged, it says so, and begins with the first hint', async () => {
  const seenFile = join(folderWith({ 'progress.json': '{"exercises' }), 'progress.json');
  const said = await textOf('02', { seenFile }, look);
  expect(said).toContain(first);
  expect(said).toContain('could not be read, so your progress begins anew');
});
