/** How many columns of a terminal a text takes: two for a wide character, none for an accent of its own. */
export function cells(text: string): number {
  if (/^[ -~]*$/.test(text)) {
    return text.length;
  }
  return Array.from(text).reduce((sum, character) => sum + cellsOf(character), 0);
}

function cellsOf(character: string): number {
  if (NONE.test(character)) {
    return 0;
  }
  return WIDE.test(character) ? 2 : 1;
}

const NONE = /^\p{M}$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]$/u;

/** The longest beginning of a text that takes at most `width` columns; one character at least. */
export function beginning(text: string, width: number): string {
  let used = 0;
  let taken = '';
  for (const character of text) {
    used += cellsOf(character);
    if (used > width && taken !== '') {
      break;
    }
    taken += character;
  }
  return taken;
}

/** The text in at most `width` columns; where it is cut, it ends in `ellipsis`. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (cells(text) <= width) {
    return text;
  }
  return beginning(text, width - cells(ellipsis)).trimEnd() + ellipsis;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - cells(text))) + text;
}
