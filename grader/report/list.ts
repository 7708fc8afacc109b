import { nextExercise, nextLine, nextTry } from './terminal/next-line.ts';
import { gradeCommand } from './terminal/npm-commands.ts';
import { paint } from './terminal/paint.ts';
import { praise } from './terminal/praise.ts';
import { printable } from './terminal/printable.ts';
import type { Standing } from './terminal/symbols.ts';
import { table } from './terminal/table.ts';
import { comfortable, type Terminal } from './terminal/terminal.ts';
import { wrap } from './terminal/wrap.ts';

/** One exercise in `npm run list`. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly functions: readonly string[];
  readonly state: Standing;
  readonly points: number;
  readonly maxPoints: number;
  readonly hintsSeen: number;
  readonly hintsTotal: number;
}

/** Every exercise with its state, points and functions; what to do next in the last line. Ends in a newline. */
export function listReport(list: readonly ListRow[], look: Terminal): string {
  const fitted = comfortable(look);
  const all = printable(list, fitted);
  const lines = table([...all.map(tableRow), totalOf(all)], fitted);
  const body = all.flatMap((row, i) => [lines[i] as string, ...functionsOf(row, fitted)]);
  return `${[...body, lines.at(-1), '', nextOf(all, fitted)].join('\n')}\n`;
}

function tableRow(row: ListRow) {
  return { ...row, standing: row.state, word: row.state === 'passed' ? praise(row.id) : WORD[row.state] };
}

const WORD = { failed: 'in progress', 'not-started': 'not started', unusable: 'cannot run yet' } as const;

function totalOf(list: readonly ListRow[]) {
  const points = list.reduce((sum, row) => sum + row.points, 0);
  const maxPoints = list.reduce((sum, row) => sum + row.maxPoints, 0);
  return { id: '', title: 'Total', standing: null, points, maxPoints, word: '' };
}

function functionsOf(row: ListRow, look: Terminal): string[] {
  const hints = `hints ${row.hintsSeen}/${row.hintsTotal}`;
  const words = row.state === 'passed' && row.hintsSeen === 0 ? row.functions : [...row.functions, hints];
  return wrap(words.join(', '), look.width - INDENT.length).map((line) =>
    paint('quiet', `${INDENT}${line}`, look),
  );
}

/** Where the titles begin. */
const INDENT = '        ';

function nextOf(list: readonly ListRow[], look: Terminal): string {
  const next = nextExercise(list, (row) => row.state);
  if (next === null) {
    return nextLine('watch it learn:', 'npm run demo', look);
  }
  return next.state === 'not-started'
    ? nextTry(next.id, look)
    : nextLine('see what is missing:', gradeCommand(next.id), look);
}
