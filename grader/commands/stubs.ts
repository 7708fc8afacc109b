import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { EXERCISES, README, SOLUTIONS, STUDENT } from '../kit/paths.ts';
import { KitError } from '../model/kit-error.ts';
import { withExerciseTable } from '../stubs/readme-table.ts';
import { type StubState, stubStates, writeStubs } from '../stubs/stub-files.ts';
import { writeFile } from '../system/write-file.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { type Outcome, success } from './options/outcome.ts';

/** The files that it writes; those of the kit if they are left out. */
export interface AuthorFiles {
  readonly exercises: string;
  readonly readme: string;
  /** For copies of what was there. */
  readonly keep: string;
}

const OF_THE_KIT: AuthorFiles = { exercises: EXERCISES, readme: README, keep: join(STUDENT, 'kept') };

/**
 * `stubs`: makes `exercises/` from `solutions/`, and the table of the README from the catalogue. With `check` it writes
 * nothing, and fails if anything would change.
 */
export function stubsCommand({ check = false }: { check?: boolean }, files = OF_THE_KIT): Outcome {
  return check ? checkStubs(files) : makeStubs(files);
}

function makeStubs({ exercises, readme, keep }: AuthorFiles): Outcome {
  const { states, faults } = writeStubs({
    exercisesFolder: exercises,
    solutionsFolder: SOLUTIONS,
    keepFolder: keep,
  });
  const lines = [...states].map(
    ([file, state]) => `${file.padEnd(24)}${faults.has(file) ? NOT_WRITTEN : WORDS[state]}`,
  );
  const table = writeTable(readme);
  const messages = [...faults.values(), ...(table instanceof KitError ? [table] : [])].map(({ message }) =>
    spellOutPath(message),
  );
  return {
    text: `${[
      ...lines,
      `${'README.md'.padEnd(24)}${table instanceof KitError ? NOT_WRITTEN : table}`,
      ...messages,
    ].join('\n')}\n`,
    exitCode: messages.length === 0 ? 0 : 2,
  };
}

/** What was done about the table, or why it could not be written. */
function writeTable(readme: string): string | KitError {
  const before = readFileSync(readme, 'utf8');
  const updated = withExerciseTable(before, loadCatalogue());
  if (updated === before) {
    return 'has the table of the catalogue';
  }
  try {
    writeFile(readme, updated);
    return 'has a new table';
  } catch (fault) {
    if (fault instanceof KitError) {
      return fault;
    }
    throw fault;
  }
}

function checkStubs({ exercises, readme }: AuthorFiles): Outcome {
  const others = [...stubStates(exercises, SOLUTIONS)]
    .filter(([, state]) => state !== 'current')
    .map(([file, state]) => `exercises/${file} is ${state}`);
  const text = readFileSync(readme, 'utf8');
  if (withExerciseTable(text, loadCatalogue()) !== text) {
    others.push('the table of README.md is not that of the catalogue');
  }
  if (others.length > 0) {
    throw new KitError(
      'stubs-drifted',
      `exercises/ should be the stubs of solutions/, and README.md should list them: ${others.join('; ')}. Run npm run stubs, and look at what it changes.`,
    );
  }
  return success('exercises/ are the stubs of solutions/, and README.md lists them.\n');
}

const NOT_WRITTEN = 'could not be written (see below)';

const WORDS: Readonly<Record<StubState, string>> = {
  current: 'is the stub of its solution',
  outdated: 'updated',
  missing: 'written',
  edited: 'holds work of a student, and was left alone',
};
