import { KitError } from '../../model/kit-error.ts';
import { plural } from '../../text/english.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import type { Entry } from './entry.ts';
import type { OutFolder } from './out-folder.ts';

/**
 * Whether what is written now may take the place of what an earlier run left.
 *
 * @param people of the class that is written
 * @param fresh whether `--fresh` was typed, which says that the other may go; left out if there is no such flag
 * @throws KitError if the folder holds a class of quite other people, whose grades would be lost
 */
export function refuseOtherClass(
  { path, before }: Pick<OutFolder, 'path' | 'before'>,
  people: readonly Pick<Entry, 'submission'>[],
  fresh?: boolean,
): void {
  const held = new Set(before?.submissions.map(({ submission }) => submission));
  if (fresh !== true && held.size > 0 && !people.some(({ submission }) => held.has(submission))) {
    const orFresh = fresh === undefined ? '' : '; or write --fresh, if it may go';
    throw new KitError(
      'other-class',
      `${spellOutPath(path)} holds another class (${plural(held.size, 'submission')}, none of them in this one), and would lose it. Name another folder with --out${orFresh}.`,
    );
  }
}
