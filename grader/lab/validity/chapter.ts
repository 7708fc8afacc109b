import type { MeasuredFiles } from './fingerprint.ts';

/**
 * One chapter of `VALIDITY.md`: something that is measured about the grader, and how it is presented. `Figures`
 * are plain JSON, stored in `figures/<name>.json`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the document handles the figures of all chapters alike
export interface Chapter<Figures = any> {
  readonly name: string;
  /** The heading of its section while nothing has been measured. */
  readonly title: string;
  /** Absent if another command measures and stores the figures. */
  readonly measurement?: Measurement<Figures>;
  /** Its rows in the table at the top, if any. */
  headlines?(figures: Figures): readonly Headline[];
  /** Its section in Markdown, starting with its heading (`## …`). */
  render(figures: Figures): string;
}

export interface Measurement<Figures> {
  /** What is graded, beside the kit itself: if any of it changes, the figures are stale. */
  readonly collection: readonly MeasuredFiles[];
  /** The seeds if none are given, as in `1..200`; null if the measurement takes no seeds. */
  readonly seeds: string | null;
  measure(task: MeasureTask<Figures>): Promise<Figures>;
}

export interface MeasureTask<Figures> {
  readonly seeds: readonly number[];
  /** Figures measured earlier from the same state of the kit, to continue from; null if there are none. */
  readonly previous: Figures | null;
  /** Stores intermediate figures, so that a long measurement can be stopped at any time. */
  save(figures: Figures): void;
  /** Reports progress, one line at a time. */
  report(line: string): void;
}

/** A question that a teacher may ask about a score, the figure that answers it, and what that is based on. */
export interface Headline {
  readonly question: string;
  readonly figure: string;
  readonly measuredOn: string;
}
