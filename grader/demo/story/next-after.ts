import { freshFile, nextExercise, nextLine, openThenGrade } from '../../report/terminal/next-line.ts';
import { paint } from '../../report/terminal/paint.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { typedCommand } from '../../system/typed-command.ts';
import type { Chapter } from './chapter.ts';
import { CHAPTERS } from './chapters.ts';
import type { OpenMaterial } from './open-material.ts';

/** How the story ends: after one chapter with the next one; after the last with the exercise that the student is at, and the page. */
export async function nextAfter(
  told: readonly Chapter[],
  { exercises, functions, missing }: Pick<OpenMaterial, 'exercises' | 'functions' | 'missing'>,
  terminal: Terminal,
): Promise<readonly string[]> {
  const following = CHAPTERS[CHAPTERS.indexOf(told.at(-1) as Chapter) + 1];
  if (following !== undefined) {
    return [nextLine(following.question, typedCommand('demo', following.name), terminal)];
  }
  const results = await Promise.all(exercises.map(({ id }) => functions.resultOf(id)));
  const exercise = nextExercise(results, ({ status }) => status);
  const page = typedCommand('demo', '--page');
  return exercise === null
    ? [nextLine('the same chapters, to play with:', page, terminal)]
    : [
        missing.has(exercise.id) ? freshFile(exercise.id, terminal) : openThenGrade(exercise.id, terminal),
        `Or play with these chapters:  ${paint('command', page, terminal)}`,
      ];
}
