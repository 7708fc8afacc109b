import { cells } from './cells.ts';
import type { Look } from './look.ts';
import { marks } from './marks.ts';
import { paint } from './paint.ts';

/** The heading of a part of the demo, on a line across the page. */
export function demoHeading(words: string, look: Look): string {
  const { line } = marks(look);
  const after = line.repeat(Math.max(0, look.width - cells(words) - 4));
  return `${paint('quiet', line.repeat(2), look)} ${paint('heading', words, look)} ${paint('quiet', after, look)}`;
}
