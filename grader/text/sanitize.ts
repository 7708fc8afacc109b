/**
 * A text from a submission, made safe to show on a terminal, in a log or in a file; at most `limit`
 * code points long. This is the one place that does it.
 *
 * - Terminal sequences (colours, titles, links) go; every other character that cannot be seen is
 *   spelled out, as `\u0007` or `\u202e`. Newlines, tabs and what can be seen stay as they are.
 * - `::` at the start of a word (a long line may be wrapped there) and `##[` anywhere, which are
 *   commands to the log of a build machine, get a backslash.
 * - What is longer is cut, and ends in `… (cut)`.
 *
 * Cleaning twice is cleaning once.
 */
export function sanitize(text: string, limit: number): string {
  const seen = spellOutInvisible(text.replace(/\r\n?/g, '\n').replace(TERMINAL_SEQUENCE, ''));
  return cut(seen.replace(/(?<=^|\s)::/g, '\\::').replace(/##(?=\w*\[)/g, '#\\#'), limit);
}

/**
 * Every character that a reader cannot see becomes `\u` and four digits, as in a string of JavaScript or
 * JSON; two of those where it is beyond the first 65,536.
 */
export function spellOutInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    Array.from({ length: character.length }, (_, i) => codeUnit(character, i)).join(''),
  );
}

/**
 * What terminals, editors and parsers obey though nobody sees it: controls, bidi marks, zero-width
 * characters, line separators, halves of a pair. Emoji keep their variation selectors.
 */
const INVISIBLE = /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function codeUnit(text: string, i: number): string {
  return `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
}

/** Links and titles, up to their end on the same line; colours and cursor moves, long form and short. */
const TERMINAL_SEQUENCE = new RegExp(
  [
    '\\u001b\\][^\\n\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)',
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
  ].join('|'),
  'g',
);

/** Counts code points, so that no pair is split. */
function cut(text: string, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) {
    return text;
  }
  const mark = Array.from('… (cut)');
  return [...points.slice(0, Math.max(0, limit - mark.length)), ...mark].slice(0, limit).join('');
}
