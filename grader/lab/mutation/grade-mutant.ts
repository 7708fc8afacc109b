import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import type { CheckResult } from '../../model/result.ts';
import { withoutShrinking } from '../without-shrinking.ts';
import { functionAt, type Mutant, mutatedText, type Verdict } from './mutant.ts';

/**
 * Grades the text of one exercise; every other exercise is the reference.
 *
 * @param first the function whose checks are tried first
 */
export type GradeText = (exercise: string, text: string, first?: string) => Promise<Verdict>;

/**
 * Grades any number of mutants with one catalogue, whose inputs are generated once. Runs the checks one at a time and
 * stops at the first that fails, so that a mutant that never ends is waited for only once.
 */
export function openMutantGrader(seed: number): {
  readonly exercises: readonly Exercise[];
  readonly grade: GradeText;
} {
  const exercises = withoutShrinking(loadCatalogue(), seed).map((exercise) => ({
    ...exercise,
    misconceptions: [],
  }));
  return {
    exercises,
    grade: async (id, text, first) => {
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
export function gradeMutant(grade: GradeText, text: string, mutant: Mutant): Promise<Verdict> {
  return grade(mutant.exercise, mutatedText(text, mutant), functionAt(text, mutant.start));
}

/** Grades an exercise that has one check. */
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
      'mutant-unusable',
      `A mutant of ${id}.ts cannot be graded: ${result?.message}\nMutants must be valid TypeScript; fix the mutator that made this one:\n${text}`,
    );
  }
  return check;
}
