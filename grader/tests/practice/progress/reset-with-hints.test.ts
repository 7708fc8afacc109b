import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EXERCISES } from '../../../kit/paths.ts';
import { resetWithHints } from '../../../practice/progress/reset-with-hints.ts';
import { newFolderWith } from '../../commands/run-cli.ts';

const STUB = readFileSync(join(EXERCISES, '01-init-params.ts'), 'utf8');
const folder = newFolderWith({ '01-init-params.ts': STUB });
const folders = { exercises: folder, student: join(folder, '.student') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('says whether the file was changed', () => {
  expect(resetWithHints('01-init-params', folders)).toMatchObject({ isChanged: false, isComplete: true });
  const file = join(folder, '01-init-params.ts');
  writeFileSync(file, `${STUB}// mine\n`);
  expect(resetWithHints('01-init-params', folders)).toMatchObject({ isChanged: true, isComplete: true });
  expect(readFileSync(file, 'utf8')).toBe(STUB);
});
