import type { KitVersion } from '../../kit/kit-version.ts';
import type { FeedbackLevel } from '../../report/feedback-level.ts';
import type { Limits } from '../../sandbox/limits.ts';
import type { Person } from '../arrivals/arrival.ts';
import type { Row } from '../gradebook/row.ts';

/** All that the bytes of a result and its report depend on, beside the files of the submission. */
export interface Asked extends KitVersion {
  readonly seed: number;
  readonly limits: Limits;
  /** The largest size of a file. */
  readonly fileBytes: number;
  readonly feedback: FeedbackLevel;
}

/** A submission, as `class.json` keeps it: enough to write every table again, and to know whether it has changed. */
export interface Entry {
  readonly submission: string;
  /** The name of its files in `results/` and `reports/`, without the ending. */
  readonly file: string;
  readonly persons: readonly Person[];
  readonly late: boolean;
  /** How many were handed in, of whatever kind. */
  readonly files: number;
  readonly status: Row['status'];
  /** By exercise; null if the status is `fault`. */
  readonly points: Readonly<Record<string, number>> | null;
  readonly notes: readonly string[];
  /** By exercise, where its file came from, below what was given. */
  readonly sources: Readonly<Record<string, string>>;
  /**
   * By `treeKey`, a digest of the code of each function that is wrong without a misconception that explains it: the same for
   * the same code, whatever its names and layout.
   */
  readonly trees: Readonly<Record<string, string>>;
  /** Of the names and texts of its files. */
  readonly digest: string;
  /** SHA-256 of what was written, by name: `results/doejane_4821.json`. */
  readonly written: Readonly<Record<string, string>>;
}

/** Of a function: `03-loss/mnistLoss`. */
export function treeKey(exercise: string, name: string): string {
  return `${exercise}/${name}`;
}

/** The rows of the gradebook: one for each person. */
export function rowsOf(entries: readonly Entry[]): readonly Row[] {
  return entries.flatMap(({ submission, persons, late, files, status, points, notes }) =>
    persons.map(({ name, id }) => ({
      submission,
      name,
      id,
      late,
      files,
      status,
      points,
      note: notes.join(' '),
    })),
  );
}
