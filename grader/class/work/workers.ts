import type { Submission } from '../../model/submission.ts';
import type { Graded } from './job.ts';

/** Whoever grades submissions: processes of this machine, or a queue. */
export interface Workers {
  /** Resolves when another submission can be worked on, with what gives the place back. */
  place(): Promise<() => void>;
  /**
   * Grades a submission; once more if what grades it fails.
   *
   * @throws KitError if nothing can be graded at all
   */
  grade(submission: Submission): Promise<Graded>;
  /** Lets all end by themselves. */
  close(): Promise<void>;
  /** Ends everything at once. */
  kill(): void;
}
