/** How many columns of a terminal a text takes: two for a wide character, none for a combining accent. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) {
    return text.length;
  }
  return Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** How many columns one character takes. */
export function characterWidth(character: string): number {
  if (COMBINING.test(character)) {
    return 0;
  }
  return WIDE.test(character) ? 2 : 1;
}

const COMBINING = /^\p{M}$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]$/u;

/** The longest start of a text that takes at most `width` columns; at least one character. */
export function prefixOfWidth(text: string, width: number): string {
  let used = 0;
  let taken = '';
  for (const character of text) {
    used += characterWidth(character);
    if (used > width && taken !== '') {
      break;
    }
    taken += character;
  }
  return taken;
}

/** The text in at most `width` columns; if it is cut, it ends in `ellipsis`. */
export function truncate(text: string, width: number, ellipsis: string): string {
  if (textWidth(text) <= width) {
    return text;
  }
  return prefixOfWidth(text, width - textWidth(ellipsis)).trimEnd() + ellipsis;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}
