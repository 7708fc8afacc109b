import type { Exercise } from '../../model/exercise.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { plural } from '../../text/english.ts';
import { compareCsv } from '../compare/compare-csv.ts';
import { compareRemark } from '../compare/compare-remark.ts';
import { compareWith } from '../compare/comparison.ts';
import type { EarlierClass } from '../compare/earlier-class.ts';
import { FEEDBACK_ZIPS, feedbackZip } from '../feedback/feedback-zip.ts';
import { gradebookCsv } from '../gradebook/gradebook.ts';
import { notPlacedCsv } from '../gradebook/not-placed.ts';
import type { Table } from '../gradebook/open-tables.ts';
import type { Row } from '../gradebook/row.ts';
import { scoresOf } from '../gradebook/scores.ts';
import { tableRemarks } from '../gradebook/table-remarks.ts';
import { indexPage } from '../page/index-page.ts';
import type { Similar } from '../similar/similar.ts';
import { type ClassRecord, classJson } from './class-json.ts';
import { rowsOf } from './entry.ts';
import { maxPointsOf } from './max-points.ts';
import { CLASS_JSON, type OutFolder, REPORTS, RESULTS } from './out-folder.ts';
import { overviewOf } from './overview-of.ts';
import { reportsOf } from './reports-of.ts';
import { writeTable } from './write-table.ts';

/** What everything about a class is written from, beside its record. */
export interface TablesOptions {
  readonly exercises: readonly Exercise[];
  readonly tables: readonly Table[];
  /** What it is compared with; nothing if it is left out. */
  readonly earlier?: EarlierClass | null;
  /** Whether the page names nobody. */
  readonly isAnonymous?: boolean;
  /** What was found of answers that are alike, and the files about it; nobody looked if it is left out. */
  readonly similar?: Similar | null;
}

/**
 * Writes everything about the class as a whole, and removes what belongs to nobody any more. `class.json` is last: it
 * says that the rest is complete.
 *
 * @returns what the user should know, such as a table that has another name
 */
export async function writeTables(
  out: OutFolder,
  record: ClassRecord,
  { exercises, tables, earlier = null, isAnonymous = false, similar = null }: TablesOptions,
): Promise<readonly string[]> {
  const rows = rowsOf(record.submissions);
  const remarks: string[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    const given = await writeTable(out, name, content);
    if (given !== name) {
      remarks.push(`${name} is open in another program, so the new one is ${given}.`);
    }
  };
  const columns = exercises.map((exercise) => ({ id: exercise.id, maxPoints: maxPointsOf([exercise]) }));
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
    const filled = fill(scores.scores, maxPointsOf(exercises));
    await write(name, filled.bytes);
    remarks.push(...tableRemarks(name, filled, scores, rows));
  }
  const overview = overviewOf(record.submissions, exercises, out);
  const comparison = earlier && compareWith(earlier, overview, record);
  if (comparison !== null) {
    await write('compare.csv', compareCsv(comparison));
    remarks.push(compareRemark(comparison));
  }
  const page = indexPage(overview, {
    sentence: record.found,
    layout: record.layout,
    shard: record.shard,
    notPlaced: record.notPlaced.length,
    reports: reportsOf(record.submissions),
    missing: record.shard === null ? missingIn(tables, rows) : [],
    comparison,
    similar,
    isAnonymous,
  });
  await write('index.html', page);
  const feedback = feedbackZip(record, out);
  if (feedback !== null) {
    await write(feedback.name, feedback.bytes);
    remarks.push(...feedback.remarks);
  }
  for (const { name, content } of similar?.files ?? []) {
    await write(name, content);
  }
  remarks.push(...(similar === null ? [] : [similar.remark]));
  remarks.push(...removeStale(out, record));
  // Of an earlier run: what they say may not be so any more.
  const current = [
    ...tables.map(({ name }) => name),
    ...(comparison === null ? [] : ['compare.csv']),
    ...(feedback === null ? [] : [feedback.name]),
    ...(similar?.files ?? []).map(({ name }) => name),
  ];
  OPTIONAL.filter((name) => !current.includes(name)).forEach((name) => void out.remove(name));
  out.write(CLASS_JSON, classJson(record));
  out.journal.remove();
  return remarks;
}

/** Who is in a table of the course, and handed in nothing. */
function missingIn(tables: readonly Table[], rows: readonly Row[]): readonly string[] {
  const ids = rows.map(({ id }) => id).filter((id) => id !== '');
  return [...new Set(tables.flatMap((table) => table.missing(ids)))].sort(byCodePoints);
}

/** What is written only if somebody asks for it, or if the class came from a certain system. */
const OPTIONAL = ['canvas.csv', 'moodle.csv', 'compare.csv', 'similar.csv', 'similar.html', ...FEEDBACK_ZIPS];

/**
 * Removes the files of submissions that were there at an earlier run, or were written under another name. If nothing says
 * which those are, because `class.json` was lost, all that look like ours.
 */
function removeStale(out: OutFolder, { submissions }: ClassRecord): readonly string[] {
  const current = new Set(submissions.flatMap(({ written }) => Object.keys(written)));
  const earlier = [...(out.before?.submissions ?? []), ...out.journal.all()];
  const written = new Set(earlier.flatMap(({ written }) => Object.keys(written)));
  const ours = [...out.list(RESULTS), ...out.list(REPORTS)].filter((name) =>
    out.before === null ? OURS.test(name) : written.has(name),
  );
  const stale = ours.filter((name) => !current.has(name));
  stale.forEach((name) => void out.remove(name));
  const gone = stale.filter((name) => name.startsWith(`${RESULTS}/`)).length;
  return gone === 0
    ? []
    : [`Removed: the results of ${plural(gone, 'submission')} that are not there any more.`];
}

const OURS = /^results\/.*\.json$|^reports\/.*\.(?:txt|html)$/;
