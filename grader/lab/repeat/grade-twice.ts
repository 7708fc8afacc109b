import { FORMATS } from '../../report/formats/index.ts';
import { differencesBetween } from './differences.ts';
import type { Graded } from './graded.ts';

export interface TwiceOptions {
  readonly seed: number;
  /** Called before the second gradings: makes the machine busy, for example. @returns called after them */
  startAgain?(): () => void;
  /** The order of the second gradings. */
  order(submissions: readonly Graded[]): readonly Graded[];
  report?(outcome: TwiceOutcome): void;
}

export interface TwiceOutcome {
  readonly name: string;
  /** Empty if both results are the same to the byte. */
  readonly differences: readonly string[];
}

/** Grades all submissions, then all of them again, and compares the results as `--format json` writes them. */
export async function gradeTwice(
  submissions: readonly Graded[],
  { seed, startAgain, order, report }: TwiceOptions,
): Promise<readonly TwiceOutcome[]> {
  const first = new Map<Graded, string>();
  for (const submission of submissions) {
    first.set(submission, await gradedText(submission, seed));
  }
  const stop = startAgain?.();
  try {
    const outcomes: TwiceOutcome[] = [];
    for (const submission of order(submissions)) {
      const second = await gradedText(submission, seed);
      const differences = differencesBetween(first.get(submission) as string, second);
      outcomes.push({ name: submission.name, differences });
      report?.({ name: submission.name, differences });
    }
    return outcomes;
  } finally {
    stop?.();
  }
}

/** The text of the result. If the grading fails, the reason takes its place: that must be the same, too. */
async function gradedText(submission: Graded, seed: number): Promise<string> {
  try {
    return FORMATS.json(await submission.grade(seed));
  } catch (fault) {
    return JSON.stringify({ failed: `${fault}` });
  }
}
