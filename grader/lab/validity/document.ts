import type { Chapter } from './chapter.ts';
import type { StoredFigures } from './figures.ts';
import { table } from './words.ts';

/** A chapter with its figures. */
export interface ChapterState {
  readonly chapter: Chapter;
  /** Null if nothing has been measured yet. */
  readonly stored: StoredFigures | null;
  /** True if what was measured has changed since. */
  readonly isStale: boolean;
}

/** `VALIDITY.md`: a table of all headlines, then a section for each chapter. */
export function validityDocument(states: readonly ChapterState[]): string {
  const rows = states.flatMap(({ chapter, stored, isStale }) =>
    (stored === null ? [] : (chapter.headlines?.(stored.figures) ?? [])).map(
      ({ question, figure, measuredOn }) => [question, isStale ? `${figure} (older)` : figure, measuredOn],
    ),
  );
  const summary = table([['Question', 'Answer', 'Measured on'], ...rows]);
  const aboutOlder = states.some(({ isStale }) => isStale) ? [ABOUT_OLDER] : [];
  return `${[INTRODUCTION, ...aboutOlder, summary, ...states.map(section)].join('\n\n')}\n`;
}

/** The section as its chapter renders it; a note that it is stale goes below the heading. */
function section({ chapter, stored, isStale }: ChapterState): string {
  if (stored === null) {
    return `## ${chapter.title}\n\nNot measured yet: run ${commandOf(chapter)}.`;
  }
  const text = chapter.render(stored.figures).trim();
  const note = `*The exercises, the checks or what is graded here have changed since this was measured. To measure again: ${commandOf(chapter)}.*`;
  return isStale ? text.replace('\n', () => `\n\n${note}\n`) : text;
}

function commandOf({ name, measurement }: Chapter): string {
  return measurement ? `\`npm run validity -- --measure ${name}\`` : `\`npm run ${name}\``;
}

const INTRODUCTION = `# How far can this score be trusted?

A score can be wrong in two ways: a right answer loses points, or a wrong one keeps them. Reading the grader cannot rule out either, but both can be counted. This page says what was counted, and what that does not show.

\`npm run validity\` writes it from the figures in \`grader/lab/validity/figures/\`, so do not edit it by hand; \`npm run validity -- --measure all\` measures the figures again, which takes hours. Bounds are 95% bounds: a worse rate would have been noticed with a probability of 95%.`;

const ABOUT_OLDER =
  'A figure marked “(older)” was measured before the exercises, the checks or what is graded last changed.';
