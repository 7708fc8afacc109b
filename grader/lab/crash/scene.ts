import type { Ended } from './kit-run.ts';

/** A command that is going to be killed, with the files that it meets and those that it writes. */
export interface Scene {
  readonly name: string;
  /** What is typed after `node --import tsx grader/cli.ts`. */
  readonly args: readonly string[];
  /** Puts its files in place. */
  prepare(): void;
  /** Takes what is there now, after a run that nobody disturbed, for right. */
  learn(): void;
  /** What a kill left behind: in one word how far it had come, and what should not be. */
  look(): Sight;
  /** What should not be once the same command was given again, and ran to its end. */
  faultsOfNext(next: Ended): readonly string[];
}

export interface Sight {
  readonly state: string;
  readonly faults: readonly string[];
}

/** What became of one kill. */
export interface Outcome {
  /** Milliseconds after the start; of `writing`, before which step, or half-way through which file. */
  readonly at: number;
  /** In a few words, to be counted. */
  readonly state: string;
  readonly faults: readonly string[];
  /** Whether there was still something to kill. */
  readonly isHit: boolean;
}

/** The end of a run that nobody disturbed. */
export function faultsOfEnd({ code, stderr, isHung }: Ended): readonly string[] {
  if (isHung) {
    return ['the next one hangs'];
  }
  return code === 0 ? [] : [`the next one ends with exit code ${code}: ${stderr.trim().slice(0, 300)}`];
}
