import { sanitize } from '../../../text/sanitize.ts';

/**
 * A text in which Markdown and HTML mean nothing, on one line: every punctuation mark of ASCII is escaped. At most
 * `limit` characters of the text.
 */
export function plainInline(text: string, limit: number): string {
  return sanitize(text, limit)
    .split(/\s+/)
    .join(' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it is, in a block of code whose fence is longer than any in it. Ends in a newline. */
export function codeBlock(text: string, limit: number): string {
  const shown = sanitize(text, limit);
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}\n`;
}
