import { shortListing } from '../../submission/files/choice-notes.ts';
import { plural } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { Filled } from './round-trip/fill-scores.ts';
import type { Scores } from './scores.ts';

/** What was filled into a table, and whose score did not find its place. */
export function tableRemarks(
  name: string,
  { filled, unmatched, kept }: Filled,
  { doubtful }: Scores,
): readonly string[] {
  return [
    `${name}: ${plural(filled, 'score')} filled in.`,
    ...remark(unmatched, `${name} does not have, or has twice:`),
    ...remark(kept, `${name}: excused or locked, and left as it was:`),
    ...remark(doubtful, `${name}: not filled in, because it could be somebody else's:`),
  ];
}

function remark(ids: readonly string[], words: string): readonly string[] {
  return ids.length === 0 ? [] : [`${words} ${shortListing(ids.map(quoteName))}.`];
}
