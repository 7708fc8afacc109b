import type { Exercise } from '../model/exercise.ts';

/** The exercises as a table in Markdown, for the README. */
export function exerciseTable(exercises: readonly Exercise[]): string {
  const rows = exercises.map(({ id, title, functions, checks }) => {
    const points = checks.reduce((sum, check) => sum + check.points, 0);
    const names = functions.map((name) => `\`${name}\``).join(', ');
    return `| [${id}](exercises/${id}.ts) | ${title} | ${names} | ${checks.length} | ${points} |`;
  });
  return ['| file | story | you write | checks | points |', '|---|---|---|---|---|', ...rows].join('\n');
}

const TABLE = /(<!-- exercises -->)[\s\S]*?(<!-- \/exercises -->)/;

/** The README with a new table between its two markers. */
export function withExerciseTable(readme: string, exercises: readonly Exercise[]): string {
  return readme.replace(
    TABLE,
    (_, open: string, close: string) => `${open}\n${exerciseTable(exercises)}\n${close}`,
  );
}
