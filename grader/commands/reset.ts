import { join, relative } from 'node:path';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { EXERCISES, SOLUTIONS, STUDENT } from '../kit/paths.ts';
import { resetExercise } from '../stubs/reset.ts';
import { type Outcome, success } from './options/outcome.ts';

/** `reset <exercise>`: puts the stub back, keeps a copy of what was there, and says where. */
export function resetCommand(name: string): Outcome {
  const { id } = exerciseNamed(name, loadCatalogue());
  const reset = resetExercise(id, {
    exercisesFolder: EXERCISES,
    solutionsFolder: SOLUTIONS,
    keepFolder: join(STUDENT, 'kept'),
  });
  const file = relative(process.cwd(), reset.file);
  switch (reset.kind) {
    case 'replaced':
      return success(
        `${file} is as it was at the start.\nWhat you had is kept in ${relative(process.cwd(), reset.copy)}.\n`,
      );
    case 'created':
      return success(`${file} was not there. Now it is, as it was at the start.\n`);
    case 'already-stub':
      return success(`${file} is as it was at the start already: there was nothing to do.\n`);
  }
}
