import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foldersAbove, isStudentsOwn, studentFolders } from '../../kit/student-folders.ts';
import { folderWith } from '../commands/run-cli.ts';
import { EXERCISES } from '../folders.ts';

it('in a clone they are the kit’s own', () => {
  expect(join(studentFolders().exercises, '/')).toBe(EXERCISES);
  expect(isStudentsOwn(EXERCISES)).toBe(true);
  expect(isStudentsOwn(folderWith({}))).toBe(false);
});

it.each(['.', 'exercises', 'notes/week 2'])('are found from %s', (place) => {
  const work = folderWith({ 'exercises/02-linear-predict.ts': '' });
  mkdirSync(join(work, place), { recursive: true });
  expect(foldersAbove(join(work, place))).toEqual({
    exercises: join(work, 'exercises'),
    student: join(work, '.student'),
  });
});

it('an exercises/ of somebody else is passed over', () => {
  const work = folderWith({ 'exercises/03-loss.ts': '', 'java/exercises/Hello.java': '' });
  expect(foldersAbove(join(work, 'java')).exercises).toBe(join(work, 'exercises'));
});

it('without any, the message says how to make them', () => {
  const nowhere = folderWith({});
  expect(() => foldersAbove(nowhere)).toThrow(
    `Expected a folder exercises/ with your files in ${nowhere}, or in a folder above it, and there is none.`,
  );
  expect(() => foldersAbove(nowhere)).toThrow(/init -- my-work$/);
});
