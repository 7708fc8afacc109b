import { prefixOfWidth, textWidth } from './text-width.ts';

/**
 * Breaks a text into lines of at most `width` columns. White space of any length becomes one space, and a
 * word that is longer than a line is broken. A text without words gives no lines.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    const pieces = piecesOf(word, width);
    line = line === '' ? (pieces[0] as string) : `${line} ${pieces[0]}`;
    for (const piece of pieces.slice(1)) {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Keeps the lines of a text, with at most one blank line between two; lines that are too long are wrapped
 * with the same indentation.
 */
export function wrapLines(text: string, width: number): string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll('\t', '  ').trimEnd());
  return lines
    .filter((line, i) => line !== '' || (lines[i - 1] ?? '') !== '')
    .flatMap((line) => (textWidth(line) <= width ? [line] : wrapIndented(line, width)));
}

function wrapIndented(line: string, width: number): string[] {
  const indent = (/^ */.exec(line)?.[0] ?? '').slice(0, width / 2);
  return wrap(line, width - indent.length).map((wrapped) => indent + wrapped);
}

function piecesOf(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest) > width) {
    const piece = prefixOfWidth(rest, width);
    pieces.push(piece);
    // A line that begins with `::` would be a command to the log of a build machine.
    rest = rest.slice(piece.length).replace(/^::/, '\\::');
  }
  return [...pieces, rest];
}
