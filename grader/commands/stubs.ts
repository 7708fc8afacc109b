import { join } from 'node:path';
import { driftedStubs, type StubState, writeStubs } from '../inspect/stub-files.ts';
import { KitError } from '../model.ts';
import { EXERCISES, SOLUTIONS, STUDENT } from './kit.ts';
import { type Outcome, said } from './outcome.ts';

/** `stubs`: makes `exercises/` from `solutions/`. With `check`, it writes nothing, and all must be the same. */
export function stubsCommand({ check = false }: { check?: boolean }): Outcome {
  const folders = {
    exercisesFolder: EXERCISES,
    solutionsFolder: SOLUTIONS,
    keepFolder: join(STUDENT, 'kept'),
  };
  const states = check ? driftedStubs(EXERCISES, SOLUTIONS) : writeStubs(folders);
  const others = [...states].filter(([, state]) => state !== 'same');
  if (check && others.length > 0) {
    throw new KitError(
      'stubs-drifted',
      `exercises/ should be the stubs of solutions/, and is not: ${others.map(([file, state]) => `${file} (${state})`).join(', ')}. Run npm run stubs, and look at what it changes.`,
    );
  }
  return said(`${[...states].map(([file, state]) => `${file.padEnd(24)}${WORDS[state]}`).join('\n')}\n`);
}

const WORDS: Readonly<Record<StubState, string>> = {
  same: 'is the stub of its solution',
  drifted: 'written anew',
  missing: 'written',
  begun: 'holds work of a student, and was left alone',
};
