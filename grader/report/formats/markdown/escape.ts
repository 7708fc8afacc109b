/**
 * Texts for Markdown as GitHub and GitLab read it. A backslash is not enough there: `\@name` still calls somebody, and
 * `\#12` still refers to an issue, because both are sought in the finished page; but never in code. So whatever is not
 * made of plain words is shown as code.
 */

/** A text as a part of a line or a cell of a table; as code if it could be anything but words. */
export function inline(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return isPlain(line) ? line : inlineCode(line);
}

/** A text as a block of code, at the left margin. */
export function block(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text.replace(/\n+$/, '')}\n${fence}`;
}

function isPlain(line: string): boolean {
  return WORDS.test(line) && !ACTIVE.some((pattern) => pattern.test(line));
}

/** Letters, digits, and signs that mean nothing inside of a line. */
const WORDS = /^[\p{L}\p{M}\p{N} ,;:?!’‘“”…–—×·()'"%/.=+-]*$/u;

/** What is made of such signs, and turns into a link, a picture, a list or a heading all the same. */
const ACTIVE: readonly RegExp[] = [
  /:\/\/|www\./i,
  /:[\w+-]+:/,
  /\b[a-z]+-\d/i, // GH-12
  /\b[0-9a-f]{7,}\b/i, // a commit
  /^[-+=:]|^\d+[.)]/,
];

/** A pipe would end the cell, and an escaped one does so too after a backslash; so it is replaced by one that looks alike. */
function inlineCode(line: string): string {
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${padding}${line.replaceAll('|', '¦')}${padding}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
