import { KitError } from '../../model/kit-error.ts';
import type { ExerciseResult } from '../../model/result.ts';
import { type ExerciseProgress, NO_PROGRESS, type Progress, type ReadProgress } from './progress.ts';
import { recordHint, recordResult } from './record.ts';

/**
 * Keeps the progress of a student while practice runs. If it cannot be written, it is kept until the end all the same, and
 * that is said once.
 */
export class Recorder {
  readonly #file: string;
  #progress: Progress;
  #isSaid = false;

  constructor(file: string, progress: Progress) {
    this.#file = file;
    this.#progress = progress;
  }

  hint(exercise: string, number: number): ReadProgress {
    return this.#record(
      exercise,
      (before) => ({ ...before, hintsSeen: number }),
      () => recordHint(exercise, number, this.#file),
    );
  }

  result(result: Pick<ExerciseResult, 'id' | 'points' | 'status'>): ReadProgress {
    return this.#record(
      result.id,
      (before) => ({ ...before, bestPoints: Math.max(before.bestPoints, result.points) }),
      () => recordResult(result, this.#file),
    );
  }

  /** After a reset, which has written it already. */
  withoutHints(exercise: string): Progress {
    return this.#change(exercise, (before) => ({ ...before, hintsSeen: 0 }));
  }

  #record(
    exercise: string,
    change: (before: ExerciseProgress) => ExerciseProgress,
    write: () => ReadProgress,
  ): ReadProgress {
    try {
      const read = write();
      this.#progress = read.progress;
      return read;
    } catch (fault) {
      if (!(fault instanceof KitError)) {
        throw fault;
      }
      const note = this.#isSaid ? null : `Your progress is not kept beyond this session. ${fault.message}`;
      this.#isSaid = true;
      return { progress: this.#change(exercise, change), note };
    }
  }

  #change(exercise: string, change: (before: ExerciseProgress) => ExerciseProgress): Progress {
    this.#progress = {
      ...this.#progress,
      [exercise]: change(this.#progress[exercise] ?? NO_PROGRESS),
    };
    return this.#progress;
  }
}
