import { KitError } from '../../model/kit-error.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { listing, plural } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { ArrivalOptions } from './layout.ts';

/**
 * The assignment that is meant: the one with that name, or the only one. If there is only one, the name may as well be
 * that of a column in a gradebook.
 *
 * @throws {KitError} if there is none with that name, or several and none is named; the message lists them
 */
export function chooseAssignment(
  found: readonly string[],
  { assignment: wanted, isColumn = false }: ArrivalOptions,
): string {
  const names = [...found].sort(byCodePoints);
  const assignments = `${plural(names.length, 'assignment')}: ${shownList(names)}`;
  if (wanted !== undefined && !(isColumn && names.length === 1)) {
    if (!names.includes(wanted)) {
      throw new KitError(
        'unknown-assignment',
        `There is no assignment ${quoteName(wanted)} here, but ${assignments}. Name one of these with --assignment.`,
      );
    }
    return wanted;
  }
  const [only, ...others] = names;
  if (only === undefined || others.length > 0) {
    throw new KitError('which-assignment', `There are ${assignments}. Say which with --assignment NAME.`);
  }
  return only;
}

function shownList(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(quoteName);
  return listing(names.length > MOST ? [...shown, `${names.length - MOST} more`] : shown);
}

const MOST = 20;
