import { type AuditFigures, rowsOf, shareKilled } from '../validity/mutation.ts';
import { percent } from '../validity/words.ts';
import type { SortedOut, Stale, Told } from './classify.ts';

const HEADS = ['', 'mutants', 'killed', 'timed out', 'equivalent', 'surviving', 'share killed'];

/** What an audit found, for the terminal. */
export function auditReport(figures: AuditFigures, { surviving, stale }: SortedOut): string {
  return [
    `The solutions with one thing changed, each graded like a submission (seed ${figures.seed}).`,
    'Killed: it loses points. Share killed: of those that are not equivalent.',
    '',
    ...table(figures),
    '',
    ...surviving.flatMap(tellSurviving),
    ...stale.flatMap(tellStale),
    verdict(surviving.length, stale.length),
  ].join('\n');
}

function table(figures: AuditFigures): string[] {
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

function tellSurviving({ exercise, function: name, mutator, from, to }: Told): string[] {
  return [`Surviving: ${exercise}, ${name} (${mutator})`, `  - ${from}`, `  + ${to}`, ''];
}

function tellStale({ entry, to, lost }: Stale): string[] {
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
    return 'Every mutant is killed, or listed as equivalent with the reason.';
  }
  const parts = [
    ...(surviving === 0
      ? []
      : [
          `${surviving} surviving: give a function an edge that kills it (grader/catalogue/*/checks/), or say in grader/lab/mutation/equivalents.ts why the contract allows it.`,
        ]),
    ...(stale === 0 ? [] : [`${stale} in grader/lab/mutation/equivalents.ts to look at again.`]),
  ];
  return parts.join('\n');
}
