import { nextExercise, nextLine, openThenGrade } from '../../report/terminal/next-line.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { typedCommand } from '../../system/typed-command.ts';
import type { Chapter } from './chapter.ts';
import { CHAPTERS } from './chapters.ts';
import type { OpenMaterial } from './open-material.ts';

/** The last line of the story: after one chapter the next one, after all the exercise that the student is at. */
export async function nextAfter(
  told: readonly Chapter[],
  { exercises, functions }: Pick<OpenMaterial, 'exercises' | 'functions'>,
  terminal: Terminal,
): Promise<string> {
  const following = CHAPTERS[CHAPTERS.indexOf(told.at(-1) as Chapter) + 1];
  if (following !== undefined) {
    return nextLine(following.question, typedCommand('demo', following.name), terminal);
  }
  const results = await Promise.all(exercises.map(({ id }) => functions.resultOf(id)));
  const exercise = nextExercise(results, ({ status }) => status);
  return exercise === null
    ? nextLine('another learning rate in your train, and again:', typedCommand('demo', 'digits'), terminal)
    : openThenGrade(exercise.id, terminal);
}
