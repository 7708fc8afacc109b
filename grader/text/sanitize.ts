/**
 * Makes a text from a submission safe to show on a terminal, in a log or in a file. The result has at most
 * `limit` code points. No other place sanitizes texts.
 *
 * - Removes terminal sequences (colours, titles, links). Spells out every other invisible character, as
 *   `\u0007` or `\u202e`. Keeps newlines, tabs and visible characters.
 * - Puts a backslash into `::` at the start of a word (a long line may be wrapped there) and into `##[`
 *   anywhere: both are commands to the logs of CI systems.
 * - Cuts a longer text, which then ends in `… (cut)`.
 *
 * Sanitizing twice is the same as sanitizing once.
 */
export function sanitize(text: string, limit: number): string {
  const visible = spellOutInvisible(text.replace(/\r\n?/g, '\n').replace(TERMINAL_SEQUENCE, ''));
  return cut(visible.replace(/(?<=^|\s)::/g, '\\::').replace(/##(?=\w*\[)/g, '#\\#'), limit);
}

/**
 * Replaces every invisible character by `\u` and four digits, as in a JavaScript or JSON string; by two of
 * those if it is beyond the first 65,536.
 */
export function spellOutInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    Array.from({ length: character.length }, (_, i) => codeUnit(character, i)).join(''),
  );
}

/** The path of a file, which may hold any character, on one line. */
export function spellOutPath(path: string): string {
  return spellOutInvisible(path).replace(/[\n\t]/g, (character) => codeUnit(character, 0));
}

/**
 * Characters that are invisible, but have an effect in terminals, editors and parsers: controls, bidi marks,
 * zero-width characters, line separators, lone surrogates. Emoji keep their variation selectors.
 */
const INVISIBLE = /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function codeUnit(text: string, i: number): string {
  return `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
}

/** Links and titles, up to their end on the same line; colours and cursor moves, in the long form and the short. */
const TERMINAL_SEQUENCE = new RegExp(
  [
    '\\u001b\\][^\\n\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)',
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
  ].join('|'),
  'g',
);

/** Counts code points, so that no surrogate pair is split. */
function cut(text: string, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) {
    return text;
  }
  const mark = Array.from('… (cut)');
  return [...points.slice(0, Math.max(0, limit - mark.length)), ...mark].slice(0, limit).join('');
}
