import type { ExerciseResult } from '../../../model/result.ts';

/** What a page says that follows the student's saves. */
export interface LiveOptions {
  /** HTML of the kit's own: what is going on, below the points. */
  readonly doing: string;
  /** By exercise, in place of the words on its result: of those that are not graded yet. */
  readonly remarks: ReadonlyMap<string, string>;
  /** By exercise, what came of it before, if it cannot be run now. */
  readonly before: ReadonlyMap<string, ExerciseResult>;
}
