import type { Submission } from '../../model/submission.ts';
import type { FeedbackLevel } from '../../report/feedback-level.ts';
import type { Limits } from '../../sandbox/limits.ts';

/** What everybody in a class is graded with: with the same settings, the same files get the same bytes. */
export interface Settings {
  readonly seed: number;
  readonly limits: Limits;
  /** The largest size of a file. */
  readonly fileBytes: number;
  /** What the reports for students show. */
  readonly feedback: FeedbackLevel;
}

/** What came of grading one submission. */
export type Graded =
  | {
      readonly kind: 'graded';
      /** The result, as `grade --format json` has it. */
      readonly json: string;
      /** The report for the student, as text. */
      readonly report: string;
      /** The same as a page, as `grade --format html` has it. */
      readonly page: string;
      /** A digest of the code of each function that is wrong without a name: see `Entry`. */
      readonly trees: Readonly<Record<string, string>>;
    }
  /** The kit or the machine failed twice, and why; safe to show. */
  | { readonly kind: 'fault'; readonly message: string };

/** To a worker, first: what all are graded with. Then submissions. */
export type ToWorker =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'job'; readonly id: number; readonly submission: Submission };

/** From a worker: that it is ready, then what came of each job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly graded: Graded };
