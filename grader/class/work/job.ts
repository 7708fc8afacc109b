import type { Picture } from '../../model/picture.ts';
import type { Result } from '../../model/result.ts';
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

/** What the points depend on, beside the submission and the kit. */
export type Seeded = Pick<Settings, 'seed' | 'limits'>;

/** What came of grading one submission. */
export type Outcome =
  | {
      readonly kind: 'result';
      readonly result: Result;
      /** What there is to see, by exercise: as a list, so that it can travel as JSON. */
      readonly pictures: readonly (readonly [exercise: string, picture: Picture])[];
    }
  | Failed;

/** The same, as it is written. */
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
  | Failed;

/** The kit or the machine failed twice, and why; safe to show. */
export interface Failed {
  readonly kind: 'fault';
  readonly message: string;
}

/** A submission to grade: for its files, with the whole settings; or for the result alone. */
export type Job =
  | { readonly for: 'files'; readonly submission: Submission; readonly settings: Settings }
  | { readonly for: 'result'; readonly submission: Submission; readonly settings: Seeded };

/** To a worker. */
export interface ToWorker {
  readonly id: number;
  readonly job: Job;
}

/** From a worker: that it is ready, then what came of each job. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly done: Graded | Outcome };
