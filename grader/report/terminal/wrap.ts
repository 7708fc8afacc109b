import { beginning, cells } from './columns.ts';

/**
 * The words of a text in lines of at most `width` columns; any white space counts as one space. A word
 * that is longer than a line is broken. No words, no lines.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    if (line !== '' && cells(line) + 1 + cells(word) > width) {
      lines.push(line);
      line = '';
    }
    const pieces = broken(word, width);
    line = line === '' ? (pieces[0] as string) : `${line} ${pieces[0]}`;
    for (const piece of pieces.slice(1)) {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The lines of a text as they are, with at most one blank line between them; those that are too long are
 * wrapped, and keep their indentation.
 */
export function wrapLines(text: string, width: number): string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll('\t', '  ').trimEnd());
  return lines
    .filter((line, i) => line !== '' || (lines[i - 1] ?? '') !== '')
    .flatMap((line) => (cells(line) <= width ? [line] : wrapIndented(line, width)));
}

function wrapIndented(line: string, width: number): string[] {
  const indent = (/^ */.exec(line)?.[0] ?? '').slice(0, width / 2);
  return wrap(line, width - indent.length).map((wrapped) => indent + wrapped);
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (cells(rest) > width) {
    const piece = beginning(rest, width);
    pieces.push(piece);
    // A line that begins with `::` would be a command to the log of a build machine.
    rest = rest.slice(piece.length).replace(/^::/, '\\::');
  }
  return [...pieces, rest];
}
