import { exerciseNamed } from '../kit/exercise-name.ts';
import { gradeSubmission } from '../kit/grade-submission.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { EXERCISES } from '../kit/paths.ts';
import { readSeed } from '../kit/seed.ts';
import { readFolder } from '../kit/student.ts';
import { KitError } from '../model/kit-error.ts';
import { feedbackNamed, withFeedback } from '../report/feedback-level.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { userPath } from '../system/user-path.ts';
import { type LimitFlags, readLimits } from './options/limit-flags.ts';
import type { Outcome } from './options/outcome.ts';
import { deliver, pairOutputs } from './options/outputs.ts';
import { replayCommand } from './replay.ts';

/** The options as they are typed. */
export interface GradeFlags extends LimitFlags {
  readonly submission?: string;
  readonly seed?: string;
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly minScore?: string;
  readonly replay?: string;
  readonly data?: string;
  readonly feedback?: string;
}

/** `grade [exercise...]`: grades a folder and reports. Everything that was typed is checked first. */
export async function gradeCommand(
  names: readonly string[],
  flags: GradeFlags,
  terminal: Terminal,
): Promise<Outcome> {
  const outputs = pairOutputs(flags.format ?? [], flags.output ?? []);
  const minScore = flags.minScore === undefined ? null : readPercent(flags.minScore);
  const seed = readSeed(flags.seed);
  const { limits, fileBytes } = readLimits(flags);
  const feedback = feedbackNamed(flags.feedback ?? 'full');
  const exercises = loadCatalogue(flags.data === undefined ? undefined : userPath(flags.data));
  const only = names.map((name) => exerciseNamed(name, exercises).id);
  const submission = readFolder(submissionFolder(flags), exercises, fileBytes);
  if (flags.replay !== undefined) {
    return replayCommand(flags.replay, submission, exercises, { limits, feedback, terminal });
  }
  const result = await gradeSubmission(submission, exercises, {
    seed,
    limits,
    only: only.length > 0 ? only : undefined,
    diagnose: true,
    typeCheck: true,
  });
  const score = (100 * result.points) / result.maxPoints;
  return {
    text: deliver(withFeedback(result, feedback), outputs, terminal),
    exitCode: minScore !== null && score < minScore ? 1 : 0,
  };
}

function submissionFolder({ submission }: GradeFlags): string {
  return submission === undefined ? EXERCISES : userPath(submission);
}

function readPercent(text: string): number {
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) {
    throw new KitError(
      'bad-min-score',
      `--min-score takes a percentage from 0 to 100; it was given “${text}”. For 60 of 100 write --min-score 60.`,
    );
  }
  return percent;
}
