import type { Location } from './call.ts';
import type { FaultKind } from './exercise.ts';
import type { Uses } from './submission.ts';

export interface Result {
  readonly version: 1;
  readonly seed: number;
  readonly points: number;
  readonly maxPoints: number;
  readonly exercises: readonly ExerciseResult[];
  /** What its readers do not see: what was expected (`calls`), or all but points and statuses (`none`). Left out if they see everything. */
  readonly feedback?: 'calls' | 'none';
  /** Which files were read, if that was in doubt: one with another name, or one of several. Left out if it was not. */
  readonly notes?: readonly string[];
  /** Set if some exercises were named, and it is about those alone. For reports; it is not in the JSON. */
  readonly isPartial?: true;
  /** The exercise that follows the reported ones. For reports; it is not in the JSON. */
  readonly next?: string;
}

/** passed: every check passed; failed: some did not; not-started: only stubs; unusable: no check could run. */
export const EXERCISE_STATUSES = ['passed', 'failed', 'not-started', 'unusable'] as const;
export type ExerciseStatus = (typeof EXERCISE_STATUSES)[number];

export interface ExerciseResult {
  readonly id: string;
  readonly title: string;
  readonly status: ExerciseStatus;
  readonly points: number;
  readonly maxPoints: number;
  /** Why it is unusable, else null. */
  readonly message: string | null;
  /** Earlier exercises that it imports: the student's own, or the reference if the student's own is not right. */
  readonly uses: Uses;
  /**
   * For a function, the others of the file that the reference answered for while it was tried, because they are not
   * right or not written. Left out if there are none.
   */
  readonly answered?: Readonly<Record<string, readonly string[]>>;
  /** What the student's code printed, cut and sanitized. */
  readonly output: string;
  readonly checks: readonly CheckResult[];
  /** Remarks of the type checker; they cost no points. Left out if the type checker was not used. */
  readonly advice?: readonly Advice[];
}

/** A remark of the type checker about a place in a student's file. */
export interface Advice {
  readonly location: Location;
  readonly message: string;
}

export const CHECK_STATUSES = [
  'passed',
  'failed',
  'threw',
  'timed-out',
  'out-of-memory',
  'crashed',
  'not-started',
  'skipped',
] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export interface CheckResult {
  readonly id: string;
  readonly function: string;
  readonly title: string;
  readonly status: CheckStatus;
  readonly points: number;
  readonly maxPoints: number;
  /** How many inputs were tried. */
  readonly cases: number;
  /** What went wrong, in the student's terms; null if it passed. */
  readonly rationale: string | null;
  readonly help: string | null;
  readonly counterexample: Counterexample | null;
  readonly misconception: { readonly id: string; readonly text: string } | null;
  /** Where the student's code threw, or null. */
  readonly location: Location | null;
  /** The token for `--replay`, or null. */
  readonly replay: string | null;
  /** What kind of fault it is, if it is not simply a wrong answer. For reports; it is not in the JSON. */
  readonly faultKind?: FaultKind;
}

export interface Counterexample {
  /** As a student could type it. */
  readonly call: string;
  /** Null if the reader should not see it. */
  readonly expected: string | null;
  readonly received: string;
  /** Calls to make before it, in order: without them the call is right. Left out if there are none. */
  readonly before?: readonly string[];
  /**
   * How the received values relate to the expected ones in all failing cases: "half of what was expected". Left out if
   * they do not. For reports; it is not in the JSON.
   */
  readonly relation?: string;
}
