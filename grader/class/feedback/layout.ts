import type { Entry } from '../results/entry.ts';

/** How a course system takes feedback back. */
export interface FeedbackLayout {
  /** Of the zip: `feedback-moodle.zip`. */
  readonly name: string;
  /** The ending of the reports that it takes. */
  readonly ending: '.html' | '.txt';
  /** The path of somebody's report in the zip; null if the system would not know whose it is. */
  pathOf(entry: Entry): string | null;
  /** What is sent in place of a report. */
  contentOf(report: string): string;
}
