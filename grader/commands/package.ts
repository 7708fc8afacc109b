import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { ROOT } from '../kit/paths.ts';
import { readSeed } from '../kit/seed.ts';
import { KitError } from '../model/kit-error.ts';
import { gradescopeAutograder } from '../packages/gradescope/autograder.ts';
import { kitFiles } from '../packages/kit-files.ts';
import { feedbackNamed } from '../report/feedback-level.ts';
import { typedCommand } from '../system/typed-command.ts';
import { listing } from '../text/english.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { type LimitFlags, readLimits } from './options/limit-flags.ts';
import { type Outcome, success } from './options/outcome.ts';
import { outputFile, writeOutput } from './options/output-file.ts';

/** The options as they are typed. All but `out` are those of `grade`, for every submission. */
export interface PackageFlags extends LimitFlags {
  readonly out?: string;
  readonly feedback?: string;
  readonly seed?: string;
}

const AUTOGRADERS = { gradescope: gradescopeAutograder } as const;

/** `package <system> [exercise...]`: the kit as an autograder to upload. */
export function packageCommand(
  system: string | undefined,
  names: readonly string[],
  flags: PackageFlags,
  root: string = ROOT,
): Outcome {
  if (system === undefined || !isKnown(system)) {
    const found = system === undefined ? 'none was named' : `it was given “${system}”`;
    throw new KitError(
      'unknown-system',
      `package makes an autograder for ${listing(Object.keys(AUTOGRADERS))}; ${found}. For example: ${EXAMPLE}`,
    );
  }
  if (flags.out === undefined) {
    throw new KitError('no-output', `The file to write was expected. For example: ${EXAMPLE}`);
  }
  const words = wordsOf(names, flags);
  const file = outputFile(flags.out);
  const zip = AUTOGRADERS[system](kitFiles(root), words);
  writeOutput(file, zip);
  const typed = words.length === 0 ? '' : ` Each submission is graded with: ${words.join(' ')}.`;
  return success(
    `${spellOutPath(file)}: ${(zip.length / 1e6).toFixed(1)} MB.${typed}\nNext: upload it to Gradescope (Configure Autograder, base image Ubuntu 22.04), choose a container with 1 CPU and 1.5 GB of memory and a timeout of 20 minutes (Settings), and test it there with a submission.\n`,
  );
}

const EXAMPLE = typedCommand('package', 'gradescope', '--out', 'autograder.zip');

function isKnown(name: string): name is keyof typeof AUTOGRADERS {
  return Object.hasOwn(AUTOGRADERS, name);
}

/** What `grade` will be given. It is checked now: later, only the instructor's log would say that it is wrong. */
function wordsOf(names: readonly string[], flags: PackageFlags): readonly string[] {
  const exercises = loadCatalogue();
  const ids = names.map((name) => exerciseNamed(name, exercises).id);
  readLimits(flags);
  readSeed(flags.seed);
  feedbackNamed(flags.feedback ?? 'full');
  const { out: _, ...given } = flags;
  const options = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value],
  );
  return [...ids, ...options];
}
