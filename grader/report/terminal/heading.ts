import { cells } from './columns.ts';
import { paint } from './paint.ts';
import { marks } from './symbols.ts';
import type { Look } from './terminal.ts';

/** The heading of a part of the demo, on a line across the page. */
export function demoHeading(words: string, look: Look): string {
  const { line } = marks(look);
  const after = line.repeat(Math.max(0, look.width - cells(words) - 4));
  return `${paint('quiet', line.repeat(2), look)} ${paint('heading', words, look)} ${paint('quiet', after, look)}`;
}
