import type { Excerpt } from '../../kit/excerpt.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Picture } from '../../model/picture.ts';
import type { ExerciseResult } from '../../model/result.ts';

/** What the screen needs to know of an exercise. */
export type ExerciseInfo = Pick<Exercise, 'id' | 'title' | 'functions' | 'hints'> & {
  readonly maxPoints: number;
  /** Whether some of its calls may take longer than others, as trainings do. */
  readonly trains: boolean;
};

/** To the process that grades. */
export interface ToGrader {
  /** Grade this exercise now; what is at work meanwhile waits, and starts again. */
  readonly grade?: string;
  /** Grade these when there is nothing else to do. */
  readonly later?: readonly string[];
  /** From now on, send also what there is to see of each. */
  readonly withPictures?: true;
}

/** From the process that grades. */
export type FromGrader =
  | { readonly kind: 'ready'; readonly exercises: readonly ExerciseInfo[] }
  | { readonly kind: 'started'; readonly exercise: string }
  | Graded
  | { readonly kind: 'picture'; readonly exercise: string; readonly picture: Picture }
  /** What the type checker says of what was graded last. */
  | { readonly kind: 'advised'; readonly result: ExerciseResult }
  /** The kit or the machine is at fault, and not the student; safe to show. */
  | { readonly kind: 'fault'; readonly exercise: string; readonly message: string };

export interface Graded {
  readonly kind: 'graded';
  readonly result: ExerciseResult;
  /** Which files were read, if that was in doubt; safe to show. */
  readonly notes: readonly string[];
  /** Where the file keeps it from being run; null if it was run. Not safe to show. */
  readonly excerpt: Excerpt | null;
  /** Milliseconds from the start of the grading. */
  readonly milliseconds: number;
}
