import { typeAdvice } from '../inspect/type-advice.ts';
import { KitError } from '../model.ts';
import type { Look } from '../report/look.ts';
import { exerciseNamed } from './exercise-name.ts';
import { DEFAULT_SEED, EXERCISES, loadCatalogue } from './kit.ts';
import { type LimitFlags, readLimits } from './limit-flags.ts';
import type { Outcome } from './outcome.ts';
import { deliver, pairOutputs } from './outputs.ts';
import { replay } from './replay.ts';
import { gradeSubmission, readFolder, textsOf } from './student-files.ts';
import { openVersionsOf } from './versions.ts';
import { withAdvice } from './with-advice.ts';

/** The options as they are typed. */
export interface GradeFlags extends LimitFlags {
  readonly submission?: string;
  readonly seed?: string;
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly minScore?: string;
  readonly replay?: string;
  readonly data?: string;
}

/** `grade [exercise...]`: grades a folder and reports. Everything that was typed is checked first. */
export async function gradeCommand(
  names: readonly string[],
  flags: GradeFlags,
  look: Look,
): Promise<Outcome> {
  const outputs = pairOutputs(flags.format ?? [], flags.output ?? []);
  const minScore = flags.minScore === undefined ? null : readPercent(flags.minScore);
  const seed = readSeed(flags.seed);
  const { limits, fileBytes } = readLimits(flags);
  const exercises = loadCatalogue(flags.data);
  const only = names.map((name) => exerciseNamed(name, exercises).id);
  const folder = flags.submission ?? EXERCISES;
  if (flags.replay !== undefined) {
    return replay(flags.replay, folder, exercises, limits);
  }
  const submission = readFolder(folder, exercises, fileBytes);
  const advice = typeAdvice(textsOf(submission));
  const graded = await gradeSubmission(submission, exercises, {
    seed,
    limits,
    openVersions: openVersionsOf(exercises),
    ...(only.length > 0 && { only }),
  });
  const result = withAdvice(graded, await advice);
  const score = (100 * result.points) / result.maxPoints;
  return {
    text: deliver(result, outputs, look),
    exitCode: minScore !== null && score < minScore ? 1 : 0,
  };
}

const MOST_SEED = 2 ** 31 - 1;

/** @throws KitError where it is neither `random` nor a whole number that a 32-bit generator takes */
export function readSeed(text: string | undefined): number {
  if (text === undefined) {
    return DEFAULT_SEED;
  }
  if (text === 'random') {
    return Math.floor(Math.random() * MOST_SEED);
  }
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > MOST_SEED) {
    throw new KitError(
      'bad-seed',
      `--seed takes a whole number from 0 to ${MOST_SEED}, or the word random; it was given “${text}”.`,
    );
  }
  return seed;
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
