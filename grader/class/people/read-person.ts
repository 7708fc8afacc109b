import type { Submission } from '../../model/submission.ts';
import type { LeftOut } from '../files/file-tree.ts';

/** The files of one person, read. */
export interface ReadPerson {
  /** Null if there is no file of the six. */
  readonly submission: Submission | null;
  /** By exercise, where its file came from, below what was given: `doejane_4821_99317_03-loss.ts`, `a.zip/03-loss.ts`. */
  readonly sources: Readonly<Record<string, string>>;
  /** What a teacher should know; safe to show. */
  readonly notes: readonly string[];
  /** Files of this person that look like work and are none of the six. */
  readonly notPlaced: readonly LeftOut[];
  /** Of everything that a grading of these files depends on: names, texts, reasons why one cannot be used, notes. */
  readonly digest: string;
}
