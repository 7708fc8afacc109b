import { quoteName } from '../../text/shown-name.ts';
import type { LeftOut } from '../files/file-tree.ts';

/** One sentence on all that is left out of a zip, if there is any; safe to show. */
export function leftOutNote(zip: string, leftOut: readonly LeftOut[]): readonly string[] {
  if (leftOut.length === 0) {
    return [];
  }
  const named = leftOut
    .slice(0, MOST_NAMED)
    .map(({ path, why }) => (path === '' ? `it ${why}` : `${quoteName(path)} ${why}`));
  const more = leftOut.length - named.length;
  const all = more > 0 ? [...named, `${more.toLocaleString('en-US')} more`] : named;
  return [`Of ${quoteName(zip)} not everything is read: ${all.join('; ')}.`];
}

const MOST_NAMED = 3;
