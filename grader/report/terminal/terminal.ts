/** What the terminal or file that a report goes to can show. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** True if it can show ✓ and █; otherwise reports use ASCII. */
  readonly unicode: boolean;
}

/** The same terminal with a width that reads well: 60 to 100 columns, 80 if it is unknown. */
export function withReadableWidth(terminal: Terminal): Terminal {
  return { ...terminal, width: Math.min(100, Math.max(60, Math.floor(terminal.width) || 80)) };
}
