import { shortListing } from '../../submission/files/choice-notes.ts';
import { plural } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { Filled } from './round-trip/fill-scores.ts';
import type { Row } from './row.ts';
import type { Scores } from './scores.ts';

/**
 * What was filled into a table, and whose score did not find its place.
 *
 * @param name of the file that was written
 */
export function tableRemarks(
  name: string,
  { filled, unmatched, kept, lowered }: Filled,
  { doubtful }: Scores,
  rows: readonly Row[],
): readonly string[] {
  const named = (ids: readonly string[]) => shortListing(ids.map((id) => whoIs(id, rows)));
  const remark = (ids: readonly string[], words: string) =>
    ids.length === 0 ? [] : [`  ${words}: ${named(ids)}.`];
  const nothing = rows.filter(({ status, files, id }) => status === 'nothing' && files > 0 && id !== '');
  const ids = nothing.map(({ id }) => id).filter((id) => ![...unmatched, ...kept, ...doubtful].includes(id));
  return [
    filled === 0
      ? `${name}: no score filled in. Is it the table of this class?`
      : `${name}: ${plural(filled, 'score')} filled in.`,
    ...remark(ids, '0, because none of the six files was found'),
    ...remark(lowered, 'lower than the score that was there'),
    ...remark(unmatched, 'no line in the table, or several, so no score'),
    ...remark(kept, 'excused or locked, and left as it was'),
    ...remark(doubtful, 'not filled in, because it could be somebody else’s'),
  ];
}

/** `“Doe, Jane” (4821)`. */
function whoIs(id: string, rows: readonly Row[]): string {
  const row = rows.find((one) => one.id === id);
  const name = row?.name || row?.submission || '';
  return name === '' || name === id ? quoteName(id) : `${quoteName(name)} (${quoteName(id).slice(1, -1)})`;
}
