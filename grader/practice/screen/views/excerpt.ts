import type { Excerpt } from '../../../kit/excerpt.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth, truncate } from '../../../report/terminal/text-width.ts';

/** Lines of the student's file with their numbers, and an arrow below the place that is meant. */
export function excerptLines(excerpt: Excerpt | null, terminal: Terminal): string[] {
  if (excerpt === null) {
    return [];
  }
  const { firstLine, lines, column } = excerpt;
  const { ellipsis, pointer } = symbols(terminal);
  const width = String(firstLine + lines.length - 1).length;
  const bar = terminal.unicode ? '│' : '|';
  const margin = (text: string) => paint('quiet', `    ${text.padStart(width)} ${bar} `, terminal);
  const room = terminal.width - width - '     |  '.length;
  const shown = lines.map((line) => truncate(plain(line), room, ellipsis));
  const before = textWidth(plain((lines.at(-1) ?? '').slice(0, column - 1)));
  const arrow =
    before < room ? [`${margin('')}${' '.repeat(before)}${paint('unusable', pointer, terminal)}`] : [];
  return ['', ...shown.map((line, i) => `${margin(String(firstLine + i))}${line}`), ...arrow];
}

function plain(line: string): string {
  return line.replaceAll('\t', '  ');
}
