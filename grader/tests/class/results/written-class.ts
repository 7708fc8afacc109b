import { join } from 'node:path';
import type { ClassRecord } from '../../../class/results/class-json.ts';
import type { Entry } from '../../../class/results/entry.ts';
import { fileNamesOf } from '../../../class/results/file-names.ts';
import { OutFolder } from '../../../class/results/out-folder.ts';
import { writeTables } from '../../../class/results/write-tables.ts';
import { folderWith } from '../../commands/run-cli.ts';
import { ASKED, EXERCISES, entry } from './entries.ts';

/**
 * Writes what a class leaves, with these people, and returns the folder.
 *
 * @param all the people of the whole class, if it is a part of one
 */
export async function writtenClass(
  people: readonly string[],
  other: Partial<ClassRecord> = {},
  all: readonly string[] = people,
): Promise<string> {
  const fileNames = fileNamesOf(all);
  const path = join(folderWith({}), 'out');
  const out = new OutFolder(path, []);
  const submissions = people.map((name): Entry => {
    const own = fileNames.get(name) ?? name;
    const files = [`results/${own}.json`, `reports/${own}.txt`];
    const digests = files.map((file) => [file, out.write(file, `${file} of ${name}`)]);
    return entry(name, { file: own, written: Object.fromEntries(digests) });
  });
  const record = {
    version: 1,
    asked: ASKED,
    layout: 'folders',
    found: 'a class',
    shard: null,
    notPlaced: [],
  } as const;
  await writeTables(out, { ...record, submissions, ...other }, { exercises: EXERCISES, tables: [] });
  out.close();
  return path;
}
