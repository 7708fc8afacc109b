/** What a command prints, and its exit code; `cli.ts` prints and exits. */
export interface Outcome {
  readonly text: string;
  /**
   * 0: it did what it was asked; 1: below `--min-score`; 2: it did only a part, and the text says which. If it did
   * nothing, it throws a KitError, and the exit code is 2. 130: stopped by Ctrl-C.
   */
  readonly exitCode: 0 | 1 | 2 | 130;
}

export function success(text: string): Outcome {
  return { text, exitCode: 0 };
}
