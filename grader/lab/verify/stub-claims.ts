import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { EXERCISES, SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Exercise } from '../../model/exercise.ts';
import { compareSignatures, signaturesOf } from '../../stubs/signatures.ts';
import { stubFiles, stubStates } from '../../stubs/stub-files.ts';
import type { Claim } from '../claim.ts';

/** As wide as the formatter makes the code. */
const MAX_WIDTH = 110;

/** The stubs are made from the solutions, say what the solutions say, and earn nothing. */
export async function stubClaims(
  exercises: readonly Exercise[],
  named: readonly Exercise[],
): Promise<readonly Claim[]> {
  const files = new Set([...named.map(({ id }) => `${id}.ts`), 'types.ts']);
  const stubs = new Map([...stubFiles(SOLUTIONS)].filter(([file]) => files.has(file)));
  const states = [...stubStates(EXERCISES, SOLUTIONS)].filter(([file]) => files.has(file));
  const begun = states.filter(([, state]) => state === 'edited').length;
  const result = await gradeTexts(stubFiles(SOLUTIONS), exercises, {
    seed: DEFAULT_SEED,
    only: named.map(({ id }) => id),
  });
  return [
    {
      claim: `exercises/ are the stubs of solutions/${begun > 0 ? `; ${begun} hold work of a student` : ''}`,
      against: states
        .filter(([, state]) => state === 'outdated' || state === 'missing')
        .map(([file, state]) => `exercises/${file} is ${state}: run npm run stubs`),
    },
    {
      claim: `stubs have the signatures of the solutions, all the functions, and lines of ${MAX_WIDTH} characters at most`,
      against: [...stubs].flatMap(([file, stub]) => faultsOfStub(file, stub, named)),
    },
    {
      claim: 'the stubs score 0, as not started',
      against: result.exercises
        .filter(({ status, points }) => status !== 'not-started' || points !== 0)
        .map(({ id, status, points }) => `${id} is ${status} with ${points} points`),
    },
  ];
}

function faultsOfStub(file: string, stub: string, exercises: readonly Exercise[]): readonly string[] {
  const solution = signaturesOf(readFileSync(join(SOLUTIONS, file), 'utf8'), file);
  const functions = exercises.find(({ id }) => `${id}.ts` === file)?.functions ?? [];
  const lines = stub.split('\n');
  return [
    ...compareSignatures(signaturesOf(stub, file), solution),
    ...functions
      .filter((name) => !solution.has(name))
      .map((name) => `it has no function ${name}, which the catalogue asks for`),
    ...[...solution.keys()]
      .filter((name) => functions.length > 0 && !functions.includes(name))
      .map((name) => `${name} is exported, and not among the functions of the catalogue`),
    ...lines.flatMap((line, i) => (line.length > MAX_WIDTH ? [`line ${i + 1} is ${line.length} wide`] : [])),
  ].map((fault) => `${file}: ${fault}`);
}
