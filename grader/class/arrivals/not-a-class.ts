import { KitError } from '../../model/kit-error.ts';
import { listing, plural } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import { type Folder, lastName } from './folder.ts';
import type { Layout } from './layout.ts';

/** Says what was looked for, and what was seen instead. */
export function nobody(lookedFor: readonly Layout[], top: Folder, given: string): KitError {
  return new KitError(
    'nobody',
    [
      `There is nobody's work in ${quoteName(given)}.`,
      'Looked for:',
      ...lookedFor.map(({ name, looksLike }) => `  ${looksLike} (${name})`),
      `Saw: ${seenIn(top)}.`,
      'Give the folder or the zip that holds the submissions of the whole class; or say with --layout what it is.',
    ].join('\n'),
  );
}

/** Several layouts look alike to anybody who does not know where the class comes from. */
export function severalFit(layouts: readonly Layout[]): KitError {
  const kinds = layouts.map(({ name, title }) => `${title} (${name})`);
  return new KitError(
    'several-layouts',
    `This could be ${kinds.join(' or ')}. Say which it is: ${layouts.map(({ name }) => `--layout ${name}`).join(' or ')}.`,
  );
}

/** A class of one may as well be something else: the only student's own folder, or a stray file. */
export function classOfOne(layouts: readonly Layout[]): KitError {
  const kinds = layouts.map(({ name, title }) => `${title} (${name})`);
  return new KitError(
    'class-of-one',
    `Expected a class, but found the work of one person: ${listing(kinds)}. If that is right, add ${layouts
      .map(({ name }) => `--layout ${name}`)
      .join(' or ')}; if not, give the folder or the zip of the whole class.`,
  );
}

export function unknownLayout(name: string, known: readonly string[]): KitError {
  return new KitError(
    'unknown-layout',
    `There is no layout ${quoteName(name)}. Choose one of ${listing(known)}.`,
  );
}

/** How much there is, and the first few names. */
function seenIn(top: Folder): string {
  const files = top.below().length;
  const folders = [...top.folders.keys()].map((name) => `${name}/`);
  const names = [...folders, ...top.files.map(({ path }) => lastName(path))];
  if (names.length === 0) {
    return 'nothing';
  }
  const shown = names.slice(0, MOST).map(quoteName);
  const more = names.length > MOST ? [`${names.length - MOST} more`] : [];
  return `${plural(files, 'file')}; on top ${listing([...shown, ...more])}`;
}

const MOST = 5;
