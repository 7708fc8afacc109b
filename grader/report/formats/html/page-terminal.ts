import type { Terminal } from '../../terminal/terminal.ts';

/** A page has all signs and its own colours, and breaks lines by itself. */
export const PAGE: Terminal = { width: Number.POSITIVE_INFINITY, colour: false, unicode: true };
