/** What a command prints, and its exit code; `cli.ts` prints and exits. */
export interface Outcome {
  readonly text: string;
  /** 0: it did what it was asked; 1: below `--min-score`. Faults are thrown as KitError, and exit 2. */
  readonly exitCode: 0 | 1;
}

export function success(text: string): Outcome {
  return { text, exitCode: 0 };
}
