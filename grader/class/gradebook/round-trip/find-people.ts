import type { TableRecord } from './table.ts';

/** The columns that tell people apart: for each, what stands in it for whom. */
export type Keys = readonly ReadonlyMap<string, TableRecord>[];

/** What stands in one column, without what stands there twice: that tells nobody apart. */
export function keysOf(
  records: readonly TableRecord[],
  keyIn: (record: TableRecord) => string | null,
): ReadonlyMap<string, TableRecord> {
  const found = new Map<string, TableRecord | null>();
  for (const record of records) {
    const key = normal(keyIn(record) ?? '');
    if (key !== '') {
      found.set(key, found.has(key) ? null : record);
    }
  }
  return new Map([...found].filter((entry): entry is [string, TableRecord] => entry[1] !== null));
}

/**
 * Finds people in a table. All ids of a class are of one kind, so they are looked for in one column: the one that has the
 * most of them; of equals the first. So nobody is taken for somebody else whose number of another kind is the same.
 *
 * @returns the records of those that are found; two ids never share one
 */
export function findPeople(ids: readonly string[], columns: Keys): ReadonlyMap<string, TableRecord> {
  const [best = []] = columns
    .map((keys) => ids.flatMap((id) => pair(id, keys.get(normal(id)))))
    .sort((a, b) => b.length - a.length);
  const times = new Map<TableRecord, number>();
  for (const [, record] of best) {
    times.set(record, (times.get(record) ?? 0) + 1);
  }
  return new Map(best.filter(([, record]) => times.get(record) === 1));
}

/** The records of people that are nobody of the ids; none if no id is found at all: then the table is of another class. */
export function notAmong(
  people: readonly TableRecord[],
  ids: readonly string[],
  columns: Keys,
): readonly TableRecord[] {
  const found = new Set(findPeople(ids, columns).values());
  return found.size === 0 ? [] : people.filter((record) => !found.has(record));
}

function pair(id: string, record: TableRecord | undefined): [string, TableRecord][] {
  return record === undefined ? [] : [[id, record]];
}

/** User names and addresses are the same in small and capital letters. */
function normal(key: string): string {
  return key.trim().toLowerCase();
}
