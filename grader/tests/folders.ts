import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The kit's own folders. */
export const SOLUTIONS = fileURLToPath(new URL('../../solutions/', import.meta.url));
export const EXERCISES = fileURLToPath(new URL('../../exercises/', import.meta.url));

/** A small kit: two exercises and the types. */
export const SMALL_SOLUTIONS = {
  '01-one.ts': [
    '// 1 · One',
    "import type { Vector } from './types.ts';",
    '',
    '/** The first entry. */',
    'export function first(values: Vector): number {',
    '  return pick(values, 0);',
    '}',
    '',
    'function pick(values: Vector, i: number): number {',
    '  return values[i] as number;',
    '}',
    '',
  ].join('\n'),
  '02-two.ts': [
    '// 2 · Two',
    '/** Twice x. */',
    'export function twice(x: number): number {',
    '  return 2 * x;',
    '}',
    '',
    '/** Half of x. */',
    'export function half(x: number): number {',
    '  return x / 2;',
    '}',
    '',
  ].join('\n'),
  'types.ts': 'export type Vector = readonly number[];\n',
};

/** Folders for one test: an empty `exercises/`, the small solutions, and no kept copies. */
export function smallKit(): { exercisesFolder: string; solutionsFolder: string; keepFolder: string } {
  const root = mkdtempSync(join(tmpdir(), 'stubs-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folders = {
    exercisesFolder: join(root, 'exercises'),
    solutionsFolder: join(root, 'solutions'),
    keepFolder: join(root, '.student'),
  };
  mkdirSync(folders.exercisesFolder);
  mkdirSync(folders.solutionsFolder);
  for (const [name, text] of Object.entries(SMALL_SOLUTIONS)) {
    writeFileSync(join(folders.solutionsFolder, name), text);
  }
  return folders;
}
