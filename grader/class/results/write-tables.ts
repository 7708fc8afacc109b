import { gradebookCsv } from '../gradebook/gradebook.ts';
import { notPlacedCsv } from '../gradebook/not-placed.ts';
import { indexPage } from '../page/index-page.ts';
import { type ClassRecord, classJson } from './class-json.ts';
import { rowsOf } from './entry.ts';
import { CLASS_JSON, type OutFolder } from './out-folder.ts';
import { writeTable } from './write-table.ts';

/** A table that a course system gave out, to be filled in. */
export interface Table {
  /** `canvas.csv`. */
  readonly name: string;
  /** @returns the table with the scores, by id, and whom it does not have */
  fill(
    scores: ReadonlyMap<string, number>,
    maxPoints: number,
  ): {
    readonly bytes: Buffer;
    readonly unmatched: readonly string[];
  };
}

/**
 * Writes everything about the class as a whole, and removes what belongs to nobody any more. `class.json` is last: it
 * says that the rest is complete.
 *
 * @param maxPoints of all exercises
 * @returns what the user should know, such as a table that has another name
 */
export async function writeTables(
  out: OutFolder,
  record: ClassRecord,
  {
    ids,
    maxPoints,
    tables,
  }: { readonly ids: readonly string[]; readonly maxPoints: number; readonly tables: readonly Table[] },
): Promise<readonly string[]> {
  const rows = rowsOf(record.submissions);
  const remarks: string[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    const given = await writeTable(out, name, content);
    if (given !== name) {
      remarks.push(`${name} is open in another program, so the new one is ${given}.`);
    }
  };
  await write('gradebook.csv', gradebookCsv(rows, ids));
  await write('not-placed.csv', notPlacedCsv(record.notPlaced));
  const scores = scoresOf(record);
  for (const table of tables) {
    const { bytes, unmatched } = table.fill(scores, maxPoints);
    await write(table.name, bytes);
    if (unmatched.length > 0) {
      remarks.push(`${table.name} does not have ${unmatched.length} of the class: ${unmatched.join(', ')}.`);
    }
  }
  const files = new Map(record.submissions.map(({ submission, file }) => [submission, file]));
  await write('index.html', indexPage(rows, ids, files));
  removeStale(out, record);
  out.write(CLASS_JSON, classJson(record));
  out.journal.remove();
  return remarks;
}

/** By id; without those who handed in nothing, and faults. */
function scoresOf({ submissions }: ClassRecord): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { status, points, persons } of submissions) {
    if (status === 'graded' && points !== null) {
      const total = Object.values(points).reduce((sum, one) => sum + one, 0);
      persons.forEach(({ id }) => void scores.set(id, total));
    }
  }
  return scores;
}

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
