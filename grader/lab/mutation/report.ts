import { plural } from '../../text/english.ts';
import { type MutationFigures, rowsOf, shareKilled } from '../validity/mutation.ts';
import { percent } from '../validity/words.ts';
import type { ClassifiedMutants, DescribedMutant, StaleEntry } from './classify.ts';

const HEADS = ['', 'mutants', 'killed', 'timed out', 'equivalent', 'surviving', 'share killed'];

/** The results for the terminal. */
export function mutationReport(figures: MutationFigures, { surviving, stale }: ClassifiedMutants): string {
  return [
    `The solutions with one change each, graded like submissions (seed ${figures.seed}).`,
    'Killed: it loses points. Share killed: of the mutants that are not equivalent.',
    '',
    ...table(figures),
    '',
    ...surviving.flatMap(describeSurviving),
    ...stale.flatMap(describeStale),
    verdict(surviving.length, stale.length),
  ].join('\n');
}

function table(figures: MutationFigures): string[] {
  const rows = rowsOf(figures).map(([name, counts]) => [
    name,
    ...[counts.mutants, counts.killed, counts.timedOut, counts.equivalent, counts.surviving].map(String),
    percent(shareKilled(counts)),
  ]);
  const all = [HEADS, ...rows];
  const widths = HEADS.map((_, column) => Math.max(...all.map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const split = figures.exercises.length;
  const lines = rows.map(line);
  return [line(HEADS), rule, ...lines.slice(0, split), rule, ...lines.slice(split)];
}

function describeSurviving({ exercise, function: name, mutator, from, to }: DescribedMutant): string[] {
  return [`Surviving: ${exercise}, ${name} (${mutator})`, `  - ${from}`, `  + ${to}`, ''];
}

function describeStale({ entry, to, lost }: StaleEntry): string[] {
  const why = lost === null ? 'there is no such mutant' : `it loses ${lost}`;
  return [
    `Listed as equivalent, but ${why}: ${entry.exercise}, ${entry.function}`,
    `  - ${entry.from}`,
    `  + ${to}`,
    '',
  ];
}

function verdict(surviving: number, stale: number): string {
  if (surviving === 0 && stale === 0) {
    return 'Every mutant is killed, or listed as equivalent with a reason.';
  }
  const parts = [
    ...(surviving === 0
      ? []
      : [
          `${plural(surviving, 'mutant')} surviving: add an edge to a check of the function (grader/catalogue/*/checks/), or list the change in grader/lab/mutation/equivalents.ts with what allows it.`,
        ]),
    ...(stale === 0
      ? []
      : [
          `${plural(stale, 'stale change')} in grader/lab/mutation/equivalents.ts: remove or correct what no longer holds.`,
        ]),
  ];
  return parts.join('\n');
}
