import type { EndedRun } from './kit-run.ts';

/** A command that is going to be killed, with the files that it finds and those that it writes. */
export interface Scenario {
  readonly name: string;
  /** What follows `node --import tsx grader/cli.ts`. */
  readonly args: readonly string[];
  /** Puts its files in place. */
  prepare(): void;
  /** Takes the files that are there now, after an undisturbed run, for the right ones. */
  rememberAsRight(): void;
  /** What a killed run left behind. */
  inspect(): Inspection;
  /** What is wrong after the same command was run once more, to its end. */
  faultsOfRerun(rerun: EndedRun): readonly string[];
}

export interface Inspection {
  /** How far the run had come, in a few words. */
  readonly state: string;
  readonly faults: readonly string[];
}

/** How one kill ended. */
export interface KillOutcome extends Inspection {
  /** Milliseconds after the start; for `writing`, the step before which or half-way through which it was killed. */
  readonly at: number;
  /** False if the run was over before anything could be killed. */
  readonly hasKilled: boolean;
}

/** What is wrong with how a rerun ended. */
export function faultsOfEnd({ code, stderr, isHung }: EndedRun): readonly string[] {
  if (isHung) {
    return ['the rerun hangs'];
  }
  return code === 0 ? [] : [`the rerun ends with exit code ${code}: ${stderr.trim().slice(0, 300)}`];
}
