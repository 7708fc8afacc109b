import type { ExerciseStatus } from '../model/result.ts';
import { typedCommand } from '../system/typed-command.ts';
import { freshFile, nextExercise, nextLine, openThenGrade } from './terminal/next-line.ts';
import { gradeCommand } from './terminal/npm-commands.ts';
import { paint } from './terminal/paint.ts';
import { praise } from './terminal/praise.ts';
import { printable } from './terminal/printable.ts';
import { table } from './terminal/table.ts';
import { type Terminal, withReadableWidth } from './terminal/terminal.ts';
import { wrap } from './terminal/wrap.ts';

/** One exercise in `npm run list`. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly functions: readonly string[];
  readonly status: ExerciseStatus;
  /** True if it counts as not started only because a line of the stub was left in. */
  readonly isBegun?: boolean;
  /** True if there is no file of it. */
  readonly isMissing?: boolean;
  readonly points: number;
  readonly maxPoints: number;
  readonly hintsSeen: number;
  /** The day on which it was right for the first time, `2026-05-01`; null or left out if it never was. */
  readonly firstRight?: string | null;
  readonly hintsTotal: number;
}

/** Every exercise with its status, points and functions; the last line says what to do next. Ends in a newline. */
export function listReport(list: readonly ListRow[], terminal: Terminal): string {
  const fitted = withReadableWidth(terminal);
  const all = printable(list, fitted);
  const lines = table([...all.map(tableRow), totalOf(all)], fitted);
  const body = all.flatMap((row, i) => [lines[i] as string, ...functionsOf(row, fitted)]);
  return `${[...body, lines.at(-1), '', nextOf(all, fitted)].join('\n')}\n`;
}

function tableRow(row: ListRow) {
  return { ...row, remark: row.isBegun ? 'a line to delete' : remarkOn(row) };
}

function remarkOn({ id, status, firstRight = null }: ListRow): string {
  if (status === 'passed') {
    return praise(id);
  }
  return firstRight === null ? REMARKS[status] : `was right on ${firstRight}`;
}

const REMARKS = { failed: 'in progress', 'not-started': 'not started', unusable: 'cannot run yet' } as const;

function totalOf(list: readonly ListRow[]) {
  const points = list.reduce((sum, row) => sum + row.points, 0);
  const maxPoints = list.reduce((sum, row) => sum + row.maxPoints, 0);
  return { id: '', title: 'Total', status: null, points, maxPoints, remark: '' };
}

function functionsOf(row: ListRow, terminal: Terminal): string[] {
  const hints = `hints ${row.hintsSeen}/${row.hintsTotal}`;
  const words = row.status === 'passed' && row.hintsSeen === 0 ? row.functions : [...row.functions, hints];
  return wrap(words.join(', '), terminal.width - INDENT.length).map((line) =>
    paint('quiet', `${INDENT}${line}`, terminal),
  );
}

/** Up to where the titles begin in the table. */
const INDENT = '        ';

function nextOf(list: readonly ListRow[], terminal: Terminal): string {
  const next = nextExercise(list, (row) => (row.isBegun ? 'failed' : row.status));
  if (next === null) {
    return nextLine('watch it learn:', typedCommand('demo'), terminal);
  }
  if (next.isMissing === true) {
    return freshFile(next.id, terminal);
  }
  return next.status === 'not-started' && !next.isBegun
    ? openThenGrade(next.id, terminal)
    : nextLine('see what is missing:', gradeCommand(next.id), terminal);
}
