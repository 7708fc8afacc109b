import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { EXERCISES, README, SOLUTIONS, STUDENT } from '../kit/paths.ts';
import { KitError } from '../model/kit-error.ts';
import { withExerciseTable } from '../stubs/readme-table.ts';
import { type StubState, stubStates, writeStubs } from '../stubs/stub-files.ts';
import { writeFile } from '../system/write-file.ts';
import { type Outcome, success } from './options/outcome.ts';

/**
 * `stubs`: makes `exercises/` from `solutions/`, and the table of the README from the catalogue. With `check` it writes
 * nothing, and fails if anything would change.
 */
export function stubsCommand({ check = false }: { check?: boolean }): Outcome {
  return check ? checkStubs() : makeStubs();
}

function makeStubs(): Outcome {
  const keepFolder = join(STUDENT, 'kept');
  const states = writeStubs({ exercisesFolder: EXERCISES, solutionsFolder: SOLUTIONS, keepFolder });
  const readme = readFileSync(README, 'utf8');
  const updated = withExerciseTable(readme, loadCatalogue());
  if (updated !== readme) {
    writeFile(README, updated);
  }
  const lines = [...states].map(([file, state]) => `${file.padEnd(24)}${WORDS[state]}`);
  return success(
    `${[...lines, `README.md${' '.repeat(15)}${updated === readme ? 'has the table of the catalogue' : 'has a new table'}`].join('\n')}\n`,
  );
}

function checkStubs(): Outcome {
  const others = [...stubStates(EXERCISES, SOLUTIONS)]
    .filter(([, state]) => state !== 'current')
    .map(([file, state]) => `exercises/${file} is ${state}`);
  const readme = readFileSync(README, 'utf8');
  if (withExerciseTable(readme, loadCatalogue()) !== readme) {
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

const WORDS: Readonly<Record<StubState, string>> = {
  current: 'is the stub of its solution',
  outdated: 'updated',
  missing: 'written',
  edited: 'holds work of a student, and was left alone',
};
