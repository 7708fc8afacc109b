import { gradeFolder, gradeTexts } from '../../kit/grade-submission.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { CheckResult, Result } from '../../model/result.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import type { Claim } from '../claim.ts';
import { inFile } from '../in-file.ts';
import { coverageOf, describeCoverage, gradeRight, rightSubmissions } from '../right-submissions.ts';
import { withoutShrinking } from '../without-shrinking.ts';
import type { WrongAnswer } from '../wrong-answers.ts';

/** What is graded, of all exercises: those that it is about. */
export interface Scope {
  readonly exercises: readonly Exercise[];
  readonly named: readonly Exercise[];
  /** Of wrong and lazy answers, and of submissions made of these, one in so many is tried. */
  readonly every: number;
  /** Called after each grading, with what is graded and how far it is. */
  readonly onProgress: (what: string, done: number, all: number) => void;
}

/** The solutions get all points. */
export async function solutionsClaim({ exercises, named }: Scope): Promise<Claim> {
  const result = await gradeFolder(SOLUTIONS, exercises, { seed: DEFAULT_SEED, only: idsOf(named) });
  return { claim: `the solutions score all ${result.maxPoints} points`, against: lostBy(result) };
}

/** Right submissions lose nothing of what they have; they need not have every exercise. */
export async function rightSubmissionsClaim({ exercises, named, onProgress }: Scope): Promise<Claim> {
  const submissions = rightSubmissions();
  const only = idsOf(named);
  let done = 0;
  const lost = await mapConcurrently(submissions, async (submission) => {
    const result = await gradeRight(submission, exercises, { seed: DEFAULT_SEED, only });
    done += 1;
    onProgress('right submissions', done, submissions.length);
    return result === null ? [] : lostBy(result).map((line) => `${submission.name}: ${line}`);
  });
  const coverage = describeCoverage(submissions.length, coverageOf(submissions, only));
  return { claim: `right submissions in other styles lose nothing (${coverage})`, against: lost.flat() };
}

/**
 * Each wrong answer loses points of the function that it gets wrong and of no other, and each check catches one. A
 * check that the solution fails, too, catches nothing.
 */
export async function wrongAnswerClaims(
  { exercises, named, every, onProgress }: Scope,
  wrongAnswers: readonly WrongAnswer[],
): Promise<readonly Claim[]> {
  const quick = withoutShrinking(exercises, DEFAULT_SEED);
  const answers = wrongAnswers.filter(({ exercise }) => idsOf(named).includes(exercise));
  const solved = await gradeFolder(SOLUTIONS, exercises, { seed: DEFAULT_SEED, only: idsOf(named) });
  let done = 0;
  const graded = await mapConcurrently(answers, async (answer) => {
    const lost = await lostChecks(answer, quick);
    done += 1;
    onProgress('wrong answers', done, answers.length);
    return { answer, lost };
  });
  const caught = new Set(
    graded.flatMap(({ answer, lost }) => lost.map(({ id }) => `${answer.exercise} ${id}`)),
  );
  return [
    {
      claim: `each of ${answers.length} wrong answers loses points`,
      against: graded
        .filter(({ answer, lost }) => !lost.some((check) => check.function === answer.function))
        .map(({ answer }) => `${answer.name} loses no point of ${answer.function}`),
    },
    {
      claim: 'and is wrong, not broken: it can be loaded, and uses no name that is not there',
      against: graded.flatMap(({ answer, lost }) =>
        lost
          .filter(isBroken)
          .slice(0, 1)
          .map((check) => `${answer.name}: ${describe(check)}`),
      ),
    },
    {
      claim: 'and loses points of no other function',
      against: graded.flatMap(({ answer, lost }) =>
        lost
          .filter((check) => check.function !== answer.function)
          .map((check) => `${answer.name} fails ${describe(check)}`),
      ),
    },
    // A part of the wrong answers says nothing of the checks that catch none of these.
    ...(every > 1
      ? []
      : [
          {
            claim: 'every check passes the solution, and catches at least one wrong answer',
            against: solved.exercises.flatMap(({ id, checks }) =>
              checks.flatMap((check) => [
                ...(check.status === 'passed' ? [] : [`${id}, ${check.id} fails the solution too`]),
                ...(caught.has(`${id} ${check.id}`) ? [] : [`${id}, ${check.id} catches none`]),
              ]),
            ),
          },
        ]),
  ];
}

/** A mistake of the author: the one that the file is named for was not tried. */
export function isBroken({ status, rationale }: CheckResult): boolean {
  return status === 'skipped' || / is not defined”/.test(rationale ?? '');
}

async function lostChecks(answer: WrongAnswer, exercises: readonly Exercise[]) {
  const { exercise } = answer;
  const result = await gradeTexts(new Map([[`${exercise}.ts`, inFile(answer)]]), exercises, {
    seed: DEFAULT_SEED,
    only: [exercise],
  });
  return result.exercises.flatMap(({ checks }) => checks).filter(({ status }) => status !== 'passed');
}

function lostBy(result: Result): readonly string[] {
  return result.exercises.flatMap(({ id, checks }) =>
    checks.filter(({ status }) => status !== 'passed').map((check) => `${id}, ${describe(check)}`),
  );
}

/** The check, its status and its reason, with the call if there is one. */
function describe({ id, status, rationale, counterexample }: CheckResult): string {
  const call = counterexample
    ? ` ${counterexample.call}: expected ${counterexample.expected}, received ${counterexample.received}.`
    : '';
  return `${id} (${status}): ${rationale}${call}`;
}

function idsOf(exercises: readonly Exercise[]): readonly string[] {
  return exercises.map(({ id }) => id);
}
