import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resetCommand } from '../../commands/reset.ts';
import { hintsSeen, recordHint } from '../../practice/progress/record.ts';
import { EXERCISES, SOLUTIONS } from '../folders.ts';
import { folderWith } from './run-cli.ts';

function student(files: Readonly<Record<string, string>>) {
  const home = folderWith(files);
  const folders = { exercises: join(home, 'exercises'), student: join(home, '.student') };
  mkdirSync(folders.exercises, { recursive: true });
  return { ...folders, hints: join(folders.student, 'progress.json'), home };
}

const stub = (id: string) => readFileSync(join(EXERCISES, `${id}.ts`), 'utf8');
const solution = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');

test('puts the stub back, says where the copy is, and starts the hints of that exercise anew', async () => {
  const folders = student({ 'exercises/03-loss.ts': 'mine' });
  recordHint('03-loss', 2, folders.hints);
  recordHint('02-linear-predict', 1, folders.hints);
  const { text, exitCode } = await resetCommand('03', folders);
  expect(exitCode).toBe(0);
  expect(text).toContain(`kept in ${join(folders.student, 'kept', '03-loss.kept-1.ts')}`);
  expect(text).toContain('Its hints start anew.');
  expect(readFileSync(join(folders.exercises, '03-loss.ts'), 'utf8')).toBe(stub('03-loss'));
  expect(hintsSeen(folders.hints)).toEqual({ '02-linear-predict': 1 });
});

test('says nothing of hints that nobody saw, and writes no file for them', async () => {
  const folders = student({});
  expect((await resetCommand('03', folders)).text).not.toContain('hints');
  expect(readdirSync(folders.home)).toEqual(['exercises']);
});

test('without a name it is the first exercise that is not right', async () => {
  const folders = student({
    'exercises/01-init-params.ts': solution('01-init-params'),
    'exercises/02-linear-predict.ts': 'mine',
  });
  expect((await resetCommand(undefined, folders)).text).toContain('02-linear-predict.ts is as it was');
});

test('without a name, and without any file, it is the first exercise', async () => {
  const folders = student({});
  expect((await resetCommand(undefined, folders)).text).toContain('01-init-params.ts was not there');
});

test('without a name, if all are right, it leaves them alone', async () => {
  await expect(resetCommand(undefined, { exercises: SOLUTIONS, student: SOLUTIONS })).rejects.toThrow(
    /All exercises are right, so nothing was reset\..*npm run reset -- 03/,
  );
});

test('if the hints cannot be written, the stub is back all the same, and the exit code is 2', async () => {
  const folders = student({});
  mkdirSync(folders.student);
  recordHint('03-loss', 2, folders.hints);
  const draft = `${folders.hints}.${process.pid}.tmp`;
  mkdirSync(draft); // Nothing can be written beside it.
  writeFileSync(join(draft, 'inside'), '');
  const { text, exitCode } = await resetCommand('03', folders);
  expect(exitCode).toBe(2);
  expect(text).toMatch(/03-loss\.ts was not there\. Now it is.*\nIts hints do not start anew: .*progress\.json/);
});
