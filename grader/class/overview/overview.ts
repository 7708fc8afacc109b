import type { ExerciseStatus } from '../../model/result.ts';
import type { BrokenFile } from '../results/broken-files.ts';
import type { Entry } from '../results/entry.ts';

/** What is left of all results of a class, which are read one by one and not kept: what its page shows. */
export interface Overview {
  /** Sorted by submission. */
  readonly submissions: readonly Seen[];
  readonly exercises: readonly ExerciseOverview[];
  /** In the order of the catalogue. */
  readonly checks: readonly CheckOverview[];
  /** The most frequent first; of as many, the one that cost more points. */
  readonly misconceptions: readonly MisconceptionOverview[];
  /** Wrong answers that no misconception explains, the most frequent first. */
  readonly unexplained: readonly Behaviour[];
}

/** A submission. Numbers are positions in the lists of the overview. */
export interface Seen {
  readonly entry: Entry;
  /** The state of each exercise; empty if there is no result. */
  readonly states: readonly ExerciseStatus[];
  /** The files that cannot be used, and what waits for them. */
  readonly broken: readonly BrokenFile[];
  /** The checks without points. */
  readonly lost: readonly number[];
  readonly misconceptions: readonly number[];
  readonly unexplained: readonly number[];
}

/** People are rows of the gradebook: a group that handed in together counts as many. */
export interface ExerciseOverview {
  readonly id: string;
  readonly title: string;
  readonly maxPoints: number;
  /** The mean of the points of all who were graded; null if nobody was. */
  readonly mean: number | null;
  /** How many are in each state. */
  readonly states: Readonly<Record<ExerciseStatus, number>>;
}

export interface CheckOverview {
  readonly exercise: string;
  readonly function: string;
  readonly id: string;
  readonly title: string;
  readonly maxPoints: number;
  /** How many people do not have its points. */
  readonly lost: number;
  /** Of these, how many have not written the function. */
  readonly notStarted: number;
  /** Of these, how many have no file that runs. */
  readonly unusable: number;
}

/** What a function did with the same inputs. Its texts may be a student's. */
export interface Example {
  /** Calls to make before it, in order. */
  readonly before: readonly string[];
  readonly call: string;
  readonly received: string;
  readonly expected: string | null;
  /** What differs, if both look alike because they are cut; else null. */
  readonly differs: string | null;
}

export interface MisconceptionOverview {
  readonly exercise: string;
  readonly function: string;
  readonly id: string;
  /** What to say to a student; it ends with a question. */
  readonly text: string;
  readonly people: number;
  /** The points of the checks that it cost, of all who hold it. */
  readonly lost: number;
  readonly example: Example | null;
}

/** Wrong answers that failed the same checks with the same replies to the same inputs; or files that fail alike. */
export interface Behaviour {
  readonly exercise: string;
  /** Null if the whole file cannot be used. */
  readonly function: string | null;
  /** Positions of the checks that fail without a name. */
  readonly checks: readonly number[];
  /** Why, in the words of the report. */
  readonly rationale: string;
  readonly example: Example | null;
  readonly people: number;
  /**
   * Its submissions, by position, in groups with the same code but for names and layout; the largest group first.
   * Somebody whose code is not known is a group alone.
   */
  readonly trees: readonly (readonly number[])[];
}
