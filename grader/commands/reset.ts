import { join } from 'node:path';
import { currentExercise } from '../kit/current-exercise.ts';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { SOLUTIONS } from '../kit/paths.ts';
import { type StudentFolders, studentFolders } from '../kit/student-folders.ts';
import { KitError } from '../model/kit-error.ts';
import { forgetHints } from '../practice/progress.ts';
import { type Reset, resetExercise } from '../stubs/reset.ts';
import { typedCommand } from '../system/typed-command.ts';
import { typedPath } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import type { Outcome } from './options/outcome.ts';

/**
 * `reset [exercise]`: puts the stub back, keeps a copy of what was there, says where, and starts the hints anew. Without
 * a name it is the first exercise that is not right.
 */
export async function resetCommand(
  name: string | undefined,
  folders: StudentFolders = studentFolders(),
): Promise<Outcome> {
  const exercises = loadCatalogue();
  const exercise =
    name === undefined ? await currentExercise(exercises, folders.exercises) : exerciseNamed(name, exercises);
  if (exercise === null) {
    throw new KitError(
      'no-current-exercise',
      'All exercises are right, so nothing was reset. To start one again all the same, name it: ' +
        typedCommand('reset', '03'),
    );
  }
  const reset = resetExercise(exercise.id, {
    exercisesFolder: folders.exercises,
    solutionsFolder: SOLUTIONS,
    keepFolder: join(folders.student, 'kept'),
  });
  const { line, exitCode } = startHintsAnew(exercise.id, join(folders.student, 'hints.json'));
  return { text: `${[...wordsOf(reset), ...line].join('\n')}\n`, exitCode };
}

function wordsOf(reset: Reset): readonly string[] {
  const file = shown(reset.file);
  switch (reset.kind) {
    case 'replaced':
      return [`${file} is as it was at the start.`, `What you had is kept in ${shown(reset.copy)}.`];
    case 'created':
      return [`${file} was not there. Now it is, as it was at the start.`];
    case 'already-stub':
      return [`${file} is as it was at the start already: there was nothing to do.`];
  }
}

function startHintsAnew(id: string, file: string): { line: readonly string[]; exitCode: 0 | 2 } {
  try {
    return { line: forgetHints(id, file) ? ['Its hints start anew.'] : [], exitCode: 0 };
  } catch (fault) {
    if (fault instanceof KitError) {
      return { line: [`Its hints do not start anew: ${spellOutPath(fault.message)}`], exitCode: 2 };
    }
    throw fault;
  }
}

function shown(path: string): string {
  return spellOutPath(typedPath(path));
}
