import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { KitError } from '../../model/kit-error.ts';
import { quoteName, shownName } from '../../text/shown-name.ts';
import type { TreeFile } from '../files/file-tree.ts';

/**
 * The lines of a CSV file, the header first.
 *
 * @throws {KitError} if it cannot be read
 */
export async function readCsv(file: TreeFile): Promise<readonly (readonly string[])[]> {
  const bytes = await readAll(file);
  try {
    return parseCsv(bytes, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw notReadable(file, `expected a table in CSV (${messageOf(error)})`, error);
  }
}

/**
 * A YAML file, each map as a `Map`. Texts stay as they are written (`0123`); only `null`, `~` and nothing are null.
 *
 * @throws {KitError} if it cannot be read
 */
export async function readYaml(file: TreeFile): Promise<unknown> {
  const text = (await readAll(file)).toString('utf8');
  try {
    return parseYaml(text, {
      schema: 'failsafe',
      customTags: ['null'],
      // Ruby writes tags of its own, about which there is nothing to say.
      logLevel: 'error',
      mapAsMap: true,
      uniqueKeys: false,
      maxAliasCount: -1,
    });
  } catch (error) {
    throw notReadable(file, `expected YAML (${messageOf(error)})`, error);
  }
}

async function readAll(file: TreeFile): Promise<Buffer> {
  const bytes = file.size > LARGEST ? null : await file.read(LARGEST);
  if (bytes === null) {
    throw notReadable(file, file.size > LARGEST ? 'it has more than 100 MB' : 'it cannot be opened');
  }
  return bytes;
}

/** Bytes; 1,000 people with their history take 10 MB. */
const LARGEST = 100_000_000;

function notReadable({ path }: TreeFile, why: string, cause?: unknown): KitError {
  return new KitError(
    'table-not-read',
    `${quoteName(path)} says whose the submissions are, but could not be read: ${why}. Download the class again, or say with --layout what it is.`,
    { cause },
  );
}

/** The first line, with what the file may have brought into it. */
function messageOf(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return shownName(line.replace(/[.:]$/, ''), 200);
}
