import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeFolder, gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { EXERCISES, SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Result } from '../../model/result.ts';
import { compareSignatures, signaturesOf } from '../../stubs/signatures.ts';
import { driftedStubs, stubFiles } from '../../stubs/stub-files.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import type { Claim } from '../claim.ts';
import { RIGHT, rightAnswers } from '../right-submissions.ts';
import { runMain } from '../run-main.ts';
import { holdToAccount } from '../second-oracle/check-reference.ts';
import { wrongAnswers } from '../wrong-answers.ts';
import { sandboxHolds, sandboxTold } from './sandbox-claim.ts';

/**
 * `verify`: the kit checks itself. Every claim is tried, and those that do not hold are told, with what
 * speaks against them.
 *
 * @throws KitError where one does not hold
 */
async function verify(): Promise<number> {
  const exercises = loadCatalogue();
  const proofs = [
    catalogueIsSound(exercises),
    stubsAreThoseOfTheSolutions(),
    signaturesAgree(),
    await stubsScoreNothing(exercises),
    await solutionsScoreAll(exercises),
    ...holdToAccount(exercises, DEFAULT_SEED),
    await rightAnswersLoseNothing(exercises),
    await sandboxHolds(),
    ...(await wrongAnswersAreCaught(exercises)),
  ];
  const text = proofs.flatMap(({ claim, against }) => [
    `${against.length === 0 ? '✓' : '✗'} ${claim}`,
    ...against.map((line) => `    ${line}`),
  ]);
  if (proofs.some(({ against }) => against.length > 0)) {
    throw new KitError(
      'not-verified',
      `${text.join('\n')}\nThe kit is not as it should be: mend what is marked ✗.`,
    );
  }
  console.log([...text, '', ...sandboxTold()].join('\n'));
  return 0;
}

function catalogueIsSound(exercises: readonly Exercise[]): Claim {
  const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) < i);
  const total = exercises.flatMap(({ checks }) => checks).reduce((sum, { points }) => sum + points, 0);
  const against = [
    ...twice(exercises.map(({ id }) => id)).map((id) => `two exercises are called ${id}`),
    ...exercises.flatMap(({ id, checks }) =>
      twice(checks.map((check) => check.id)).map((check) => `${id} has two checks called ${check}`),
    ),
    ...exercises.flatMap(({ id, hints }) =>
      hints.filter((hint) => hint.trim() === '').map(() => `${id} has an empty hint`),
    ),
    ...exercises.flatMap(({ id, functions, checks }) =>
      functions
        .filter((name) => !checks.some((check) => check.function === name))
        .map((name) => `${id} has no check of ${name}`),
    ),
    ...exercises.flatMap(({ id, checks }) =>
      checks.filter(({ edges }) => edges.length === 0).map((check) => `${id}, ${check.id}: it has no edge`),
    ),
    ...(total === 100 ? [] : [`all points together are ${total}, not 100`]),
  ];
  const checks = exercises.reduce((sum, exercise) => sum + exercise.checks.length, 0);
  return {
    claim: `${exercises.length} exercises, ${checks} checks, 100 points; ids differ, hints are there`,
    against,
  };
}

function stubsAreThoseOfTheSolutions(): Claim {
  const states = [...driftedStubs(EXERCISES, SOLUTIONS)];
  const begun = states.filter(([, state]) => state === 'begun').length;
  const against = states
    .filter(([, state]) => state === 'drifted' || state === 'missing')
    .map(([file, state]) => `exercises/${file} is ${state}: run npm run stubs`);
  const rest = begun > 0 ? `; ${begun} hold work of a student` : '';
  return { claim: `exercises/ are the stubs of solutions/${rest}`, against };
}

function signaturesAgree(): Claim {
  const against = [...stubFiles(SOLUTIONS)].flatMap(([file, stub]) => {
    const solution = readFileSync(join(SOLUTIONS, file), 'utf8');
    const differences = compareSignatures(signaturesOf(stub, file), signaturesOf(solution, file));
    return differences.map((difference) => `${file}: ${difference}`);
  });
  return { claim: 'stubs and solutions have the same signatures', against };
}

async function stubsScoreNothing(exercises: readonly Exercise[]): Promise<Claim> {
  const result = await gradeTexts(stubFiles(SOLUTIONS), exercises, { seed: DEFAULT_SEED });
  const against = result.exercises
    .filter(({ status, points }) => status !== 'not-started' || points !== 0)
    .map(({ id, status, points }) => `${id} is ${status} with ${points} points`);
  return { claim: 'the stubs score 0, as not started', against };
}

async function solutionsScoreAll(exercises: readonly Exercise[]): Promise<Claim> {
  const result = await gradeFolder(SOLUTIONS, exercises, { seed: DEFAULT_SEED });
  return { claim: 'the solutions score 100', against: lostBy(result) };
}

function lostBy(result: Result): string[] {
  return result.exercises.flatMap(({ id, checks }) =>
    checks
      .filter(({ status }) => status !== 'passed')
      .map((check) => `${id}, ${check.id}: ${check.rationale}`),
  );
}

async function rightAnswersLoseNothing(exercises: readonly Exercise[]): Promise<Claim> {
  const styles = rightAnswers(RIGHT);
  const results = await mapConcurrently(styles, (style) =>
    gradeFolder(join(RIGHT, style), exercises, { seed: DEFAULT_SEED }),
  );
  return {
    claim: `${styles.length} right submissions in other styles score 100`,
    against: results.flatMap((result, i) => lostBy(result).map((line) => `${styles[i]}: ${line}`)),
  };
}

/** Each wrong answer loses points of the function that it breaks and of no other; each check catches one. */
async function wrongAnswersAreCaught(exercises: readonly Exercise[]): Promise<Claim[]> {
  const kept: string[] = [];
  const others: string[] = [];
  const idle = new Set(exercises.flatMap(({ id, checks }) => checks.map((check) => `${id}, ${check.id}`)));
  const answers = wrongAnswers();
  const graded = await mapConcurrently(answers, async ({ exercise, text }) => {
    const texts = new Map([[`${exercise}.ts`, text]]);
    return gradeTexts(texts, exercises, { seed: DEFAULT_SEED, only: [exercise], allowSolutionImports: true });
  });
  for (const [i, answer] of answers.entries()) {
    const checks = graded[i].exercises.flatMap((exercise) => exercise.checks);
    const lost = checks.filter(({ status }) => status !== 'passed');
    if (!lost.some((check) => check.function === answer.function)) {
      kept.push(`${answer.name} loses nothing`);
    }
    for (const check of lost) {
      idle.delete(`${answer.exercise}, ${check.id}`);
      if (check.function !== answer.function) {
        others.push(`${answer.name} fails ${check.id} of ${check.function}`);
      }
    }
  }
  return [
    { claim: `each of ${answers.length} wrong answers loses points`, against: kept },
    { claim: 'and only of the function that it gets wrong', against: others },
    { claim: 'every check catches at least one of them', against: [...idle] },
  ];
}

await runMain(verify);
