import { readSeed } from '../kit/seed.ts';
import { whileSandboxStarts } from '../kit/start-sandbox.ts';
import { studentFolders } from '../kit/student-folders.ts';
import { KitError } from '../model/kit-error.ts';
import { feedbackNamed } from '../report/feedback-level.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { userPath } from '../system/user-path.ts';
import { listing } from '../text/english.ts';
import { type LimitFlags, readLimits } from './options/limit-flags.ts';
import type { Outcome } from './options/outcome.ts';
import { pairOutputs } from './options/outputs.ts';
import { environmentFor } from './options/surroundings.ts';

/** The options as they are typed. */
export interface GradeFlags extends LimitFlags {
  readonly submission?: string;
  /** Grade whatever was handed in, also nothing. */
  readonly acceptAny?: boolean;
  readonly seed?: string;
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly minScore?: string;
  readonly replay?: string;
  readonly data?: string;
  readonly feedback?: string;
}

/**
 * `grade [exercise...]`: grades a folder and reports. Everything that was typed is checked first.
 *
 * @throws KitError if a flag has a value that it does not take, or does not go with another
 */
export async function gradeCommand(
  names: readonly string[],
  flags: GradeFlags,
  terminal: Terminal,
): Promise<Outcome> {
  const outputs = pairOutputs(flags.format ?? [], flags.output ?? []);
  refuseBesideReplay(flags);
  const minScore = flags.minScore === undefined ? null : readPercent(flags.minScore);
  const seed = readSeed(flags.seed);
  const { limits, fileBytes } = readLimits(flags);
  const feedback = feedbackNamed(flags.feedback ?? 'full');
  const { acceptAny = false, replay, data } = flags;
  const folder = flags.submission === undefined ? studentFolders().exercises : userPath(flags.submission);
  const environment = environmentFor(outputs, folder);
  return whileSandboxStarts({ limits }, async (sandbox) => {
    const { gradeFiles } = await import('./grade-files.ts');
    const asked = { names, folder, acceptAny, data, replay, seed, minScore, limits, fileBytes, feedback };
    return gradeFiles({ ...asked, environment, outputs, terminal, sandbox });
  });
}

/** A replay is no report: it has neither a format nor a score. */
function refuseBesideReplay({ replay, format = [], output = [], minScore }: GradeFlags): void {
  const beside = [
    ...(format.some((name) => name !== 'text') ? ['--format'] : []),
    ...(output.length > 0 ? ['--output'] : []),
    ...(minScore === undefined ? [] : ['--min-score']),
  ];
  if (replay !== undefined && beside.length > 0) {
    throw new KitError(
      'replay-is-text',
      `--replay prints one case, as text: leave out ${listing(beside)}, or leave out --replay for a whole report.`,
    );
  }
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
