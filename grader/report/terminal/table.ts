import type { ExerciseStatus } from '../../model/result.ts';
import { bar } from './bar.ts';
import { numberOf } from './npm-commands.ts';
import { paint, type Style } from './paint.ts';
import { symbols } from './symbols.ts';
import type { Terminal } from './terminal.ts';
import { padEnd, padStart, textWidth, truncate } from './text-width.ts';

/** One exercise in a table, or the total, which has no status. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly status: ExerciseStatus | null;
  readonly points: number;
  readonly maxPoints: number;
  /** A few words on its status. */
  readonly remark: string;
}

/** A line for each row: symbol, number, title, bar, points, remark. */
export function table(all: readonly Row[], terminal: Terminal): string[] {
  const columns = columnsOf(all, terminal);
  return all.map((row) => rowLine(row, columns, terminal));
}

interface Columns {
  readonly number: number;
  readonly title: number;
  readonly bar: number;
  readonly score: number;
}

/** The bar gets the room that the titles leave; titles are only cut once the bar is gone. */
function columnsOf(all: readonly Row[], terminal: Terminal): Columns {
  const widest = (text: (row: Row) => string) => Math.max(0, ...all.map((row) => textWidth(text(row))));
  const number = widest((row) => numberOf(row.id));
  const score = widest(scoreOf);
  const titles = widest((row) => row.title);
  const room = terminal.width - SYMBOL - number - score - widest((row) => row.remark) - 3 * GAP.length;
  const forBar = Math.min(WIDEST_BAR, room - GAP.length - titles);
  const barWidth = forBar < NARROWEST_BAR ? 0 : forBar;
  const forTitle = barWidth === 0 ? room : room - GAP.length - barWidth;
  return { number, title: Math.min(titles, forTitle), bar: barWidth, score };
}

const GAP = '  ';
const SYMBOL = '  + '.length;
const WIDEST_BAR = 10;
const NARROWEST_BAR = 4;

function rowLine(row: Row, columns: Columns, terminal: Terminal): string {
  const { status, points, maxPoints } = row;
  const { ellipsis, ...symbolOf } = symbols(terminal);
  const painted = (text: string) => (status === null ? text : paint(styleOf(status), text, terminal));
  const quiet = (text: string) => (status === 'not-started' ? paint('quiet', text, terminal) : text);
  const parts = [
    quiet(padEnd(numberOf(row.id), columns.number)),
    quiet(padEnd(truncate(row.title, columns.title, ellipsis), columns.title)),
    columns.bar === 0 ? null : painted(bar(points, maxPoints, columns.bar, terminal)),
    quiet(padStart(scoreOf(row), columns.score)),
    row.remark === '' ? null : painted(row.remark),
  ];
  const shown = parts.filter((part) => part !== null).join(GAP);
  return `  ${status === null ? ' ' : paint(status, symbolOf[status], terminal)} ${shown}`;
}

/** An exercise with some checks to go is in progress: no reason for red. */
function styleOf(status: ExerciseStatus): Style {
  return status === 'failed' ? 'progress' : status;
}

function scoreOf(row: Row): string {
  return `${row.points}/${row.maxPoints}`;
}
