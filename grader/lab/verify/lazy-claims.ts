import { gradeTexts } from '../../kit/grade-submission.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { CheckResult } from '../../model/result.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { plural } from '../../text/english.ts';
import { kebabCase } from '../../text/kebab-case.ts';
import type { Claim } from '../claim.ts';
import { lazySubmissions } from '../lazy-submissions.ts';
import { withoutShrinking } from '../without-shrinking.ts';
import type { WrongAnswer } from '../wrong-answers.ts';
import { isBroken, type Scope } from './answer-claims.ts';

/** Constants, each argument handed back, the docstring's example: fewer would leave a kind out. */
export const MIN_LAZY_ANSWERS = 12;

/** Of 100 points, what a submission may earn that does no work. */
const MOST_FOR_NO_WORK = 3;

/** Every function has enough lazy answers. */
export function lazyCountClaim(exercises: readonly Exercise[], lazy: readonly WrongAnswer[]): Claim {
  return {
    claim: `every function has ${MIN_LAZY_ANSWERS} lazy answers or more`,
    against: exercises.flatMap(({ id, functions }) => [
      ...functions.flatMap((name) => {
        const count = lazy.filter((one) => one.exercise === id && one.function === name).length;
        const file = `grader/catalogue/${id}/lazy/${kebabCase(name)}--<kind>.ts`;
        return count >= MIN_LAZY_ANSWERS
          ? []
          : [`${name} has ${plural(count, 'lazy answer')}: write more, ${file}`];
      }),
      ...lazy
        .filter((one) => one.exercise === id && !functions.includes(one.function))
        .map((one) => `${one.name} is about ${one.function}, which is no function of the exercise`),
    ]),
  };
}

/** A function that does no work earns nothing, and costs no other function anything. */
export async function lazyAnswerClaims(
  { exercises, named, onProgress }: Scope,
  lazy: readonly WrongAnswer[],
): Promise<readonly Claim[]> {
  const answers = lazy.filter(({ exercise }) => named.some(({ id }) => id === exercise));
  const quick = withoutShrinking(exercises, DEFAULT_SEED);
  let done = 0;
  const graded = await mapConcurrently(answers, async (answer) => {
    const texts = new Map([[`${answer.exercise}.ts`, answer.text]]);
    const checks = await gradedChecks(texts, quick, [answer.exercise]);
    done += 1;
    onProgress('lazy answers', done, answers.length);
    return { answer, checks };
  });
  const lines = (isAgainst: (check: CheckResult, answer: WrongAnswer) => boolean, words: string) =>
    graded.flatMap(({ answer, checks }) => {
      const found = checks.filter((check) => isAgainst(check, answer)).map(({ id }) => id);
      return found.length === 0 ? [] : [`${answer.name} ${words} ${found.join(', ')}`];
    });
  return [
    {
      claim: `each of ${plural(answers.length, 'lazy answer')} earns no point of its function`,
      against: lines((check, { function: name }) => check.function === name && check.points > 0, 'passes'),
    },
    {
      claim: 'and is lazy, not broken: it can be loaded, and uses no name that is not there',
      against: lines(isBroken, 'is broken:'),
    },
    {
      claim: 'and costs no other function a point',
      against: lines(
        (check, { function: name }) => check.function !== name && check.points < check.maxPoints,
        'costs',
      ),
    },
  ];
}

/** Submissions that are made of lazy answers alone earn next to nothing. */
export async function lazySubmissionClaim(
  { exercises, named, every, onProgress }: Scope,
  lazy: readonly WrongAnswer[],
): Promise<Claim> {
  const only = named.map(({ id }) => id);
  const answers = lazy.filter(({ exercise }) => only.includes(exercise));
  const submissions = (await lazySubmissions(answers, exercises)).filter((_, i) => i % every === 0);
  const quick = withoutShrinking(exercises, DEFAULT_SEED);
  let done = 0;
  const graded = await mapConcurrently(submissions, async ({ name, texts }) => {
    const checks = await gradedChecks(texts, quick, only);
    done += 1;
    onProgress('lazy submissions', done, submissions.length);
    return { name, checks };
  });
  return {
    claim: `${plural(submissions.length, 'submission')} of lazy answers alone: at most ${MOST_FOR_NO_WORK} of 100 points each`,
    against: graded.flatMap(({ name, checks }) => {
      const earned = checks.filter(({ points }) => points > 0);
      const points = earned.reduce((sum, check) => sum + check.points, 0);
      const maxPoints = checks.reduce((sum, check) => sum + check.maxPoints, 0);
      return points * 100 <= MOST_FOR_NO_WORK * maxPoints
        ? []
        : [`${name}: ${points} of ${maxPoints}, for ${earned.map(({ id }) => id).join(', ')}`];
    }),
  };
}

async function gradedChecks(
  texts: ReadonlyMap<string, string>,
  exercises: readonly Exercise[],
  only: readonly string[],
): Promise<readonly CheckResult[]> {
  const settings = { seed: DEFAULT_SEED, only, allowSolutionImports: true };
  const result = await gradeTexts(texts, exercises, settings);
  return result.exercises.flatMap(({ checks }) => checks);
}
