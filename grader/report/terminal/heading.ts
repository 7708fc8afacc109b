import { cells } from './columns.ts';
import { paint } from './paint.ts';
import { symbols } from './symbols.ts';
import type { Terminal } from './terminal.ts';

/** The heading of a part of the demo, on a line across the page. */
export function heading(words: string, look: Terminal): string {
  const { line } = symbols(look);
  const after = line.repeat(Math.max(0, look.width - cells(words) - 4));
  return `${paint('quiet', line.repeat(2), look)} ${paint('heading', words, look)} ${paint('quiet', after, look)}`;
}
