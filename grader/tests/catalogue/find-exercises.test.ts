import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Digits } from '../../../data/digits.ts';
import { exerciseFolders } from '../../catalogue/exercise-folders.ts';
import { findExercises } from '../../catalogue/find-exercises.ts';
import { KitError } from '../../model/kit-error.ts';

const HALF = { images: { rows: 0, columns: 784, bytes: new Uint8Array() }, targets: [] };
const NO_DIGITS: Digits = { train: HALF, test: HALF };

/** Writes the files of a small kit to a temporary folder; the result loads its exercises. */
function kitWith(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({
    'catalogue/index.ts': '',
    'solutions/types.ts': '',
    ...files,
  })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const folder = (name: string) => pathToFileURL(`${join(root, name)}/`);
  return async () => {
    const exercises = await findExercises(exerciseFolders(folder('catalogue'), folder('solutions')));
    return exercises(NO_DIGITS);
  };
}

const DESCRIPTION = "{ title: 'One', functions: [], hints: ['', '', ''], checks: [], misconceptions: [] }";
const COMPLETE = {
  'catalogue/01-one/exercise.ts': `export const exercise = ${DESCRIPTION};`,
  'solutions/01-one.ts': 'export {};',
};

test('an exercise is one folder and one solution; its id is the name of the folder', async () => {
  const exercises = await kitWith({
    ...COMPLETE,
    'catalogue/10-ten/exercise.ts': `export const exercise = (digits) => ({ ...${DESCRIPTION}, images: { new: digits.test.images } });`,
    'solutions/10-ten.ts': 'export {};',
    'catalogue/02-two/exercise.ts': `export const exercise = ${DESCRIPTION};`,
    'solutions/02-two.ts': 'export {};',
    'catalogue/kinds/law.ts': '',
  })();
  expect(exercises.map(({ id }) => id)).toEqual(['01-one', '02-two', '10-ten']);
  expect(exercises[0]?.title).toBe('One');
  expect(exercises[2]?.images?.new).toBe(HALF.images);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'no exercise.ts',
    { 'catalogue/07-name/checks/f.ts': '', 'solutions/07-name.ts': '' },
    '07-name: grader/catalogue/07-name/exercise.ts is missing.',
  ],
  [
    'no export by that name',
    { 'catalogue/07-name/exercise.ts': 'export const nameExercise = {};', 'solutions/07-name.ts': '' },
    '07-name: grader/catalogue/07-name/exercise.ts should export “exercise”: a title, functions, hints, checks and misconceptions.',
  ],
  [
    'no solution',
    { 'catalogue/07-name/exercise.ts': `export const exercise = ${DESCRIPTION};` },
    '07-name: solutions/07-name.ts is missing: the reference, which the stub is made from.',
  ],
])('%s: an error says which exercise lacks what', async (_, files, message) => {
  const error = await kitWith({ ...COMPLETE, ...files })().catch((thrown) => thrown);
  expect(error).toBeInstanceOf(KitError);
  expect(error).toMatchObject({ code: 'incomplete-exercise', message });
});
