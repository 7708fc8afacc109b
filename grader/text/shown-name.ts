import { sanitize } from './sanitize.ts';

/**
 * The name or path of a file that somebody else has named, safe to show and on one line: a name may hold line breaks,
 * colours for a terminal, and marks that turn the text around.
 *
 * @param limit the most code points
 */
export function shownName(name: string, limit: number): string {
  const line = name.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
  return sanitize(line, limit);
}

/** The same in quotation marks, as part of a sentence. */
export function quoteName(name: string): string {
  return `“${shownName(name, LONGEST_IN_SENTENCE)}”`;
}

const LONGEST_IN_SENTENCE = 120;
