import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../model/exercise.ts';
import type { Lesson } from '../report/lesson.ts';
import { SOLUTIONS } from './paths.ts';

type Taught = Pick<Exercise, 'id' | 'functions' | 'hints'>;

/**
 * What a page says of each exercise beside its result: its functions, its hints and its story. Read once for the same
 * catalogue: a class asks for each of its pages.
 */
export function lessonsOf(exercises: readonly Taught[]): ReadonlyMap<string, Lesson> {
  const known = READ.get(exercises) ?? readLessons(exercises);
  READ.set(exercises, known);
  return known;
}

const READ = new WeakMap<readonly Taught[], ReadonlyMap<string, Lesson>>();

function readLessons(exercises: readonly Taught[]): ReadonlyMap<string, Lesson> {
  return new Map(
    exercises.map(({ id, functions, hints }) => [
      id,
      { functions, hints, story: storyIn(readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8')) },
    ]),
  );
}

/** The comment at the head of a file, without the slashes, and without its first line, which is the title. */
export function storyIn(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(1, Math.max(1, end))
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n')
    .trim();
}
