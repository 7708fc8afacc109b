import { bar } from './bar.ts';
import { cells, cut, padEnd, padStart } from './columns.ts';
import { numberOf } from './npm-commands.ts';
import { paint, type Role } from './paint.ts';
import { type Standing, symbols } from './symbols.ts';
import type { Terminal } from './terminal.ts';

/** One exercise in a table, or the total, which has no standing. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing | null;
  readonly points: number;
  readonly maxPoints: number;
  /** A few words on how it stands. */
  readonly word: string;
}

/** A line for each row: mark, number, title, bar, points, a few words. */
export function table(all: readonly Row[], look: Terminal): string[] {
  const columns = columnsOf(all, look);
  return all.map((row) => rowLine(row, columns, look));
}

interface Columns {
  readonly number: number;
  readonly title: number;
  readonly bar: number;
  readonly score: number;
}

/** The bar is as wide as there is room; the titles are cut last. */
function columnsOf(all: readonly Row[], look: Terminal): Columns {
  const widest = (text: (row: Row) => string) => Math.max(0, ...all.map((row) => cells(text(row))));
  const number = widest((row) => numberOf(row.id));
  const score = widest(scoreOf);
  const titles = widest((row) => row.title);
  const room = look.width - MARK - number - score - widest((row) => row.word) - 3 * GAP.length;
  const forBar = Math.min(WIDEST_BAR, room - GAP.length - titles);
  const barWidth = forBar < NARROWEST_BAR ? 0 : forBar;
  const forTitle = barWidth === 0 ? room : room - GAP.length - barWidth;
  return { number, title: Math.min(titles, forTitle), bar: barWidth, score };
}

const GAP = '  ';
const MARK = '  + '.length;
const WIDEST_BAR = 10;
const NARROWEST_BAR = 4;

function rowLine(row: Row, columns: Columns, look: Terminal): string {
  const { standing, points, maxPoints } = row;
  const { ellipsis, ...mark } = symbols(look);
  const painted = (text: string) => (standing === null ? text : paint(roleOf(standing), text, look));
  const quiet = (text: string) => (standing === 'not-started' ? paint('quiet', text, look) : text);
  const parts = [
    quiet(padEnd(numberOf(row.id), columns.number)),
    quiet(padEnd(cut(row.title, columns.title, ellipsis), columns.title)),
    columns.bar === 0 ? null : painted(bar(points, maxPoints, columns.bar, look)),
    quiet(padStart(scoreOf(row), columns.score)),
    row.word === '' ? null : painted(row.word),
  ];
  const shown = parts.filter((part) => part !== null).join(GAP);
  return `  ${standing === null ? ' ' : paint(standing, mark[standing], look)} ${shown}`;
}

/** What is half done is on its way, and not a fault. */
function roleOf(standing: Standing): Role {
  return standing === 'failed' ? 'progress' : standing;
}

function scoreOf(row: Row): string {
  return `${row.points}/${row.maxPoints}`;
}
