import type { MeasuredFiles } from './fingerprint.ts';

/**
 * One part of the calibration: something that is measured of the grader, and how it is told. `Figures` are
 * plain JSON, kept in `figures/<name>.json`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the frame handles the figures of all parts alike
export interface Part<Figures = any> {
  readonly name: string;
  /** The heading of its section where nothing has been measured yet. */
  readonly title: string;
  /** Absent where another command measures, and keeps the figures. */
  readonly measured?: Measured<Figures>;
  /** Its lines in the table at the top; none where it is left out. */
  headlines?(figures: Figures): readonly Headline[];
  /** Its section in Markdown, from its heading (`## …`) on. */
  render(figures: Figures): string;
}

export interface Measured<Figures> {
  /** What is graded: if any of it changes, the figures are stale. */
  readonly collection: readonly MeasuredFiles[];
  /** The seeds where none are named; null where there is no choice. */
  readonly seeds: string | null;
  measure(task: Task<Figures>): Promise<Figures>;
}

export interface Task<Figures> {
  readonly seeds: readonly number[];
  /** What was measured before of the same state of the kit, or null: go on from there. */
  readonly kept: Figures | null;
  /** Keeps what there is so far: a long measurement may be stopped at any time. */
  keep(figures: Figures): void;
  /** One line on how far it is. */
  tell(line: string): void;
}

/** A question that a teacher may ask of a score, the figure that answers it, and what that rests on. */
export interface Headline {
  readonly question: string;
  readonly figure: string;
  readonly measuredOn: string;
}
