import { currentExercise } from '../kit/current-exercise.ts';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { type StudentFolders, studentFolders } from '../kit/student-folders.ts';
import { KitError } from '../model/kit-error.ts';
import { resetWithHints } from '../practice/progress/reset-with-hints.ts';
import { typedCommand } from '../system/typed-command.ts';
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
  const { words, isComplete } = resetWithHints(exercise.id, folders);
  return { text: `${words.join('\n')}\n`, exitCode: isComplete ? 0 : 2 };
}
