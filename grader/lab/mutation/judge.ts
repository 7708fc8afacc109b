import { casesOf } from '../../engine/cases.ts';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import type { CheckResult } from '../../model/result.ts';
import { functionAt, type Mutant, mutatedText, type Verdict } from './mutant.ts';

/**
 * Grades one file, alone: every other exercise is the reference.
 *
 * @param first the function whose checks are tried first
 */
export type Judge = (exercise: string, text: string, first?: string) => Promise<Verdict>;

/**
 * The grader as the judge of mutants. The catalogue and the inputs of a seed are made once for all of them. The
 * checks are tried one at a time, up to the first that is lost: a mutant that does not end costs its time once.
 */
export function openJudge(seed: number): { readonly exercises: readonly Exercise[]; readonly judge: Judge } {
  const exercises = loadCatalogue().map((exercise) => ({
    ...exercise,
    misconceptions: [],
    checks: exercise.checks.map((check) => withoutShrinking(check, seed)),
  }));
  return {
    exercises,
    judge: async (id, text, first) => {
      const checks = exercises.find((exercise) => exercise.id === id)?.checks ?? [];
      const own = checks.filter((check) => check.function === first);
      for (const check of [...own, ...checks.filter((other) => !own.includes(other))]) {
        const alone = exercises.map((one) => (one.id === id ? { ...one, checks: [check] } : one));
        const { status } = await gradeOne(alone, id, text, seed);
        if (status !== 'passed') {
          const endless = status === 'timed-out' || status === 'out-of-memory';
          return { outcome: endless ? 'timed-out' : 'killed', lost: `${id}/${check.id}` };
        }
      }
      return { outcome: 'survived', lost: null };
    },
  };
}

/** Grades a mutant, with the checks of the function that it changes first. */
export function judgeMutant(judge: Judge, text: string, mutant: Mutant): Promise<Verdict> {
  return judge(mutant.exercise, mutatedText(text, mutant), functionAt(text, mutant.start));
}

/** Grades an exercise of one check. */
async function gradeOne(
  exercises: readonly Exercise[],
  id: string,
  text: string,
  seed: number,
): Promise<CheckResult> {
  const { exercises: results } = await gradeTexts(new Map([[`${id}.ts`, text]]), exercises, {
    seed,
    only: [id],
  });
  const [result] = results;
  const [check] = result?.checks ?? [];
  if (result === undefined || check === undefined || result.status === 'unusable') {
    throw new KitError(
      'audit-mutant-unusable',
      `A mutant of ${id}.ts should be a file that can be graded, and this one cannot: ${result?.message}\n${text}`,
    );
  }
  return check;
}

/** The same inputs, but all of them as edges: those are told as they are, and nobody reads these reports. */
function withoutShrinking(check: Check, seed: number): Check {
  return { ...check, edges: casesOf(check, seed).map(({ input }) => input), inputs: null, runs: 0 };
}
