import type { Terminal } from '../../report/terminal/terminal.ts';
import type { Material } from '../chapters/material.ts';

/** Paragraphs of lines. */
export type Paragraphs = readonly (readonly string[])[];

/** One question of the lesson, and its answer. */
export interface Chapter {
  /** What is typed: `receipts`. */
  readonly name: string;
  readonly title: string;
  /** What it answers, for the list of chapters. */
  readonly question: string;
  /** Whether it is about images. */
  readonly usesImages: boolean;
  /** Said at once, before anything is worked out. */
  opening(terminal: Terminal): Paragraphs;
  readonly scenes: readonly Scene[];
}

/** What is told between two pauses. */
export interface Scene {
  /** What is being worked out: "prices that explain one receipt". */
  readonly working: string;
  /** Works it out, and returns what tells it. */
  play(material: Material): Promise<(terminal: Terminal) => Paragraphs>;
}

/** A scene that computes something and then tells it. */
export function scene<View>(
  working: string,
  compute: (material: Material) => Promise<View>,
  tell: (view: View, terminal: Terminal) => Paragraphs,
): Scene {
  return {
    working,
    async play(material) {
      const view = await compute(material);
      return (terminal) => tell(view, terminal);
    },
  };
}
