import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listExercises } from '../../commands/list-exercises.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { startSandbox } from '../../kit/start-sandbox.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import { PLAIN } from '../report/builders.ts';
import { folderWith } from './run-cli.ts';

vi.mock(import('../../kit/student-folders.ts'), async (original) => ({
  ...(await original()),
  studentFolders: vi.fn(),
}));

async function list(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  vi.mocked(studentFolders).mockReturnValue({
    exercises: join(folder, 'exercises'),
    student: join(folder, '.student'),
  });
  const sandbox = startSandbox();
  try {
    return await listExercises(sandbox, PLAIN);
  } finally {
    await sandbox.close();
  }
}

test.each([
  ['without any file', { 'exercises/notes.md': '' }],
  ['without the folder', {}],
])('%s, each exercise is listed, and the next line puts a fresh one there', async (_, files) => {
  const { text, exitCode } = await list(files);
  expect(exitCode).toBe(0);
  for (const { title } of loadCatalogue()) {
    expect(text).toContain(title);
  }
  expect(text).toMatch(/\nNext: put a fresh 01-init-params\.ts there: {2}npm run reset -- 01\n$/);
});

test('a file that is there and cannot be used is not put there afresh', async () => {
  const { text } = await list({ 'exercises/01-init-params.ts': '', 'exercises/02-linear-predict.ts': '' });
  expect(text).toMatch(/npm run grade -- 01\n$/);
});
