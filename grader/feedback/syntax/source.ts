import { codeOnly } from '../../text/code-only.ts';
import { linesOf, placeAt } from '../../text/place.ts';

/** A file that cannot be read as TypeScript, and the place where the parser gave up. */
export interface Source {
  readonly text: string;
  /** The text without comments and without what is in strings; as long as the text. */
  readonly code: string;
  readonly lines: readonly string[];
  /** Where the parser gave up, from 0. */
  readonly at: number;
  /** The number of that line, from 1. */
  readonly line: number;
  /** That line, and what is in it before the place; of a very long line only the beginning. */
  readonly lineText: string;
  readonly lineBefore: string;
  /** What the parser says, in its own words. */
  readonly parser: string;
}

/** What is wrong with a file, in words that follow "03-loss.ts, line 4, column 1: ". */
export interface SyntaxFault {
  /** From 0; null if it is the whole file, and then the words follow "03-loss.ts ". */
  readonly at: number | null;
  readonly words: string;
}

/** Looks for one kind of fault; null if it is not that. */
export type Recognize = (source: Source) => SyntaxFault | null;

/** Characters of a line that are looked at: patterns that look for its end must not take long. */
const LONGEST_LINE = 500;

export function sourceOf(text: string, at: number, parser: string): Source {
  const lines = linesOf(text);
  const { line, column } = placeAt(text, at);
  const lineText = (lines[line - 1] ?? '').slice(0, LONGEST_LINE);
  return {
    text,
    code: codeOnly(text),
    lines,
    at,
    line,
    lineText,
    lineBefore: lineText.slice(0, column - 1),
    parser,
  };
}

/** Where a line begins, from 0. */
export function startOfLine(text: string, line: number): number {
  return (
    text.length -
    text
      .split(/(?<=\r\n|[\n\u2028\u2029]|\r(?!\n))/)
      .slice(line - 1)
      .join('').length
  );
}

/** The word that ends just before a place, and the spaces after it are passed over. */
export function wordBefore(text: string, at: number): string {
  return /([\p{ID_Continue}$]+)[ \t]*$/u.exec(text.slice(Math.max(0, at - 100), at))?.[1] ?? '';
}

/** The word that starts at a place. */
export function wordAt(text: string, at: number): string {
  return /^[\p{ID_Continue}$]+/u.exec(text.slice(at, at + 100))?.[0] ?? '';
}
