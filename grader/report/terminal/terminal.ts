/** What the place where a report is shown can do. Whoever prints finds out; the report only obeys. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether ✓ and █ can be shown; where not, ASCII stands in. */
  readonly unicode: boolean;
}

/** The same look with a width that can be read: 60 columns at least, and 100 at most, which tire no eye. */
export function comfortable(look: Terminal): Terminal {
  return { ...look, width: Math.min(100, Math.max(60, Math.floor(look.width) || 80)) };
}
