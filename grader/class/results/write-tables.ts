import type { Exercise } from '../../model/exercise.ts';
import { gradebookCsv } from '../gradebook/gradebook.ts';
import { notPlacedCsv } from '../gradebook/not-placed.ts';
import type { Table } from '../gradebook/open-tables.ts';
import { scoresOf } from '../gradebook/scores.ts';
import { tableRemarks } from '../gradebook/table-remarks.ts';
import { indexPage } from '../page/index-page.ts';
import { type ClassRecord, classJson } from './class-json.ts';
import { type Entry, rowsOf } from './entry.ts';
import { CLASS_JSON, type OutFolder, REPORTS } from './out-folder.ts';
import { writeTable } from './write-table.ts';

/**
 * Writes everything about the class as a whole, and removes what belongs to nobody any more. `class.json` is last: it
 * says that the rest is complete.
 *
 * @returns what the user should know, such as a table that has another name
 */
export async function writeTables(
  out: OutFolder,
  record: ClassRecord,
  { exercises, tables }: { readonly exercises: readonly Exercise[]; readonly tables: readonly Table[] },
): Promise<readonly string[]> {
  const rows = rowsOf(record.submissions);
  const remarks: string[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    const given = await writeTable(out, name, content);
    if (given !== name) {
      remarks.push(`${name} is open in another program, so the new one is ${given}.`);
    }
  };
  const columns = exercises.map(({ id, checks }) => ({
    id,
    maxPoints: sum(checks.map(({ points }) => points)),
  }));
  const maxPoints = sum(columns.map((column) => column.maxPoints));
  await write(
    'gradebook.csv',
    gradebookCsv(
      rows,
      columns.map(({ id }) => id),
    ),
  );
  await write('not-placed.csv', notPlacedCsv(record.notPlaced));
  const scores = scoresOf(rows, record.layout);
  for (const { name, fill } of tables) {
    const filled = fill(scores.scores, maxPoints);
    await write(name, filled.bytes);
    remarks.push(...tableRemarks(name, filled, scores));
  }
  const page = indexPage(rows, {
    sentence: record.found,
    exercises: columns,
    notPlaced: record.notPlaced.length,
    reports: reportsOf(record.submissions),
  });
  await write('index.html', page);
  removeStale(out, record);
  // Of an earlier run: their scores may not be those of now.
  TABLES.filter((name) => !tables.some((table) => table.name === name)).forEach(
    (name) => void out.remove(name),
  );
  out.write(CLASS_JSON, classJson(record));
  out.journal.remove();
  return remarks;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The name of the report of each submission that has one. */
function reportsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const start = `${REPORTS}/`;
  return new Map(
    entries.flatMap(({ submission, written }) => {
      const report = Object.keys(written).find((name) => name.startsWith(start));
      return report === undefined ? [] : [[submission, report.slice(start.length)]];
    }),
  );
}

/** What `openTables` may give. */
const TABLES = ['canvas.csv', 'moodle.csv'];

/** Files of submissions that were there at an earlier run, or were written under another name. */
function removeStale(out: OutFolder, { submissions }: ClassRecord): void {
  const current = new Set(submissions.flatMap(({ written }) => Object.keys(written)));
  const earlier = [...(out.before?.submissions ?? []), ...out.journal.all()];
  for (const name of new Set(earlier.flatMap(({ written }) => Object.keys(written)))) {
    if (!current.has(name) && /^(?:results|reports)\/[^/\\]+$/.test(name)) {
      out.remove(name);
    }
  }
}
