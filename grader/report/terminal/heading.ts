import { paint } from './paint.ts';
import { symbols } from './symbols.ts';
import type { Terminal } from './terminal.ts';
import { textWidth, truncate } from './text-width.ts';

/** The heading of a section: a line across the page, cut to fit. */
export function heading(words: string, terminal: Terminal): string {
  const { line, ellipsis } = symbols(terminal);
  const shown = truncate(words, terminal.width - 6, ellipsis);
  const [before, after] = [line.repeat(2), line.repeat(terminal.width - textWidth(shown) - 4)];
  return `${paint('quiet', before, terminal)} ${paint('heading', shown, terminal)} ${paint('quiet', after, terminal)}`;
}
