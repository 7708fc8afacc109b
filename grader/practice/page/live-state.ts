import type { Exercise } from '../../model/exercise.ts';
import type { Picture } from '../../model/picture.ts';
import type { ExerciseResult } from '../../model/result.ts';

/** What the page shows of practice. */
export interface LiveState {
  /** In the order of the course; none as long as the catalogue is being loaded. */
  readonly exercises: readonly LiveExercise[];
  /** The id of the exercise that the student is at; null if that is not known yet. */
  readonly current: string | null;
  /** The id of the exercise that is being graded. */
  readonly grading: string | null;
}

export interface LiveExercise {
  readonly info: Pick<Exercise, 'id' | 'title' | 'functions' | 'hints'> & { readonly maxPoints: number };
  /** What came of grading it last; null if it was not graded yet. */
  readonly result: ExerciseResult | null;
  /** If that could not be run: what came of it before. Else null. */
  readonly before: ExerciseResult | null;
  /** Which files were read, if that was in doubt. */
  readonly notes: readonly string[];
  /** Why it could not be graded, through no fault of the student; null if it could. */
  readonly fault: string | null;
  /** When its file was saved last: `14:03:12`; null if that was before the start. */
  readonly savedAt: string | null;
  readonly gradedAt: string | null;
  /** How long that took. */
  readonly milliseconds: number;
  /** What there is to see of it. */
  readonly picture?: Picture | null;
}
