import { symbols } from './symbols.ts';
import type { Terminal } from './terminal.ts';

/** A bar of `width` columns, full only with all points, empty only with none. */
export function bar(points: number, maxPoints: number, width: number, terminal: Terminal): string {
  const { full, empty } = symbols(terminal);
  const filled = filledOf(points, maxPoints, width);
  return full.repeat(filled) + empty.repeat(width - filled);
}

function filledOf(points: number, maxPoints: number, width: number): number {
  if (points <= 0) {
    return 0;
  }
  if (points >= maxPoints) {
    return width;
  }
  return Math.min(width - 1, Math.max(1, Math.round((points / maxPoints) * width)));
}
