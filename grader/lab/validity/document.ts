import type { Part } from './chapter.ts';
import type { Kept } from './figures.ts';
import { table } from './words.ts';

/** A part and what is known of it. */
export interface Chapter {
  readonly part: Part;
  /** Null where nothing has been measured yet. */
  readonly kept: Kept | null;
  /** Whether what was measured has changed since. */
  readonly isStale: boolean;
}

/** `VALIDITY.md`: all figures in a table, then a section for each part. */
export function validityDocument(chapters: readonly Chapter[]): string {
  const rows = chapters.flatMap(({ part, kept, isStale }) =>
    (kept === null ? [] : (part.headlines?.(kept.figures) ?? [])).map(({ question, figure, measuredOn }) => [
      question,
      isStale ? `${figure} (older)` : figure,
      measuredOn,
    ]),
  );
  return `${[INTRODUCTION, table([['Question', 'Answer', 'Measured on'], ...rows]), ...chapters.map(section)].join('\n\n')}\n`;
}

/** The section as its part tells it; what has to be known first comes below its heading. */
function section({ part, kept, isStale }: Chapter): string {
  if (kept === null) {
    return `## ${part.title}\n\nNot measured yet: ${commandOf(part)} does it.`;
  }
  const text = part.render(kept.figures).trim();
  const note = `*The exercises, the checks or what is graded here have changed since this was measured: ${commandOf(part)} measures again.*`;
  return isStale ? text.replace('\n', () => `\n\n${note}\n`) : text;
}

function commandOf({ name, measured }: Part): string {
  return measured ? `\`npm run validity -- --measure ${name}\`` : `\`npm run ${name}\``;
}

const INTRODUCTION = `# How far can this score be trusted?

A score can be wrong in two ways: a right answer loses points, or a wrong one keeps them. Neither can be ruled out by reading the grader; both can be counted. Here is what was counted, and what that does not show.

Made by \`npm run validity\` from the figures in \`grader/lab/validity/figures/\`; \`npm run validity -- --measure all\` takes them anew, which takes hours. Change nothing by hand. Bounds are such that a worse rate would have shown itself with a probability of 95%.`;
