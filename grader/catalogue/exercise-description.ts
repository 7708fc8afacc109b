import type { Digits } from '../../data/digits.ts';
import type { Exercise } from '../model/exercise.ts';

/** All of an exercise but its id, which is the name of its folder. */
export type ExerciseDescription = Omit<Exercise, 'id'>;

/** What `<id>/exercise.ts` exports as `exercise`; a function if the exercise is about the digits. */
export type ExerciseExport = ExerciseDescription | ((digits: Digits) => ExerciseDescription);
