import { codePointOf, isInvisible, meantBy } from '../../text/confusables.ts';
import type { Recognize, Source, SyntaxFault } from './source.ts';

/**
 * A character that looks like one of code, or like none: curly quotes, ×, a full-width =, a zero-width space. Inside of
 * texts and comments they do no harm.
 */
export const characters: Recognize = (source) => {
  const { text, code, at, parser } = source;
  if (parser === 'Unterminated string literal') {
    return unlikeQuotes(source);
  }
  const offset = firstForeign(code, at);
  const character = offset === null ? undefined : characterAt(text, offset);
  return offset === null || character === undefined ? null : { at: offset, words: wordsOn(character) };
};

/** The first character up to the place of the parser that no code can have; or that of the place itself. */
function firstForeign(code: string, at: number): number | null {
  for (const { 0: found, index } of code.matchAll(FOREIGN)) {
    if (index > at) {
      break;
    }
    if (!/\p{ID_Continue}/u.test(found) || (index === at && meantBy(found) !== null)) {
      return index;
    }
  }
  return null;
}

/** Neither ASCII nor white space. */
const FOREIGN = /(?![\s\uFEFF])[^\x20-\x7e]/gu;

function characterAt(text: string, at: number): string | undefined {
  const point = text.codePointAt(at);
  return point === undefined ? undefined : String.fromCodePoint(point);
}

function wordsOn(character: string): string {
  if (isInvisible(character)) {
    return `there is a character here that cannot be seen (${codePointOf(character)}). Put the cursor in this column, and press Delete once.`;
  }
  const meant = meantBy(character);
  if (meant === null) {
    return `${character} (${codePointOf(character)}) is no character of TypeScript. Outside of texts and comments, delete it or write it another way.`;
  }
  if (QUOTES.test(meant)) {
    return `${character} is a curly quote, as word processors make them. Type a straight one: ${meant}`;
  }
  if (/^\w$/.test(meant)) {
    return `${character} (${codePointOf(character)}) is a wide ${/\d/.test(meant) ? 'digit' : 'letter'}, not that of code. Type ${meant} instead.`;
  }
  const looks = /^[\x21-\x2f\x3a-\x7e]$/.test(meant)
    ? `looks much like ${meant} and is another character`
    : 'is no sign of TypeScript';
  return `${character} (${codePointOf(character)}) ${/[×✕✖÷]/.test(character) ? 'is no sign of TypeScript' : looks}. Type ${meant} instead.`;
}

const QUOTES = /^['"]$/;

/** A text that begins with a straight quote and ends with a curly one. */
function unlikeQuotes({ text, lineText, line, at }: Source): SyntaxFault | null {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const found = [...lineText.matchAll(/[‘’“”]/g)].at(-1);
  if (found === undefined || line < 1) {
    return null;
  }
  return { at: lineStart + found.index, words: wordsOn(found[0]) };
}
