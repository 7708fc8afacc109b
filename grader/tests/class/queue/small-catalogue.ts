import type { Check, Exercise } from '../../../model/exercise.ts';
import type { CheckResult, Result } from '../../../model/result.ts';
import type { Submission } from '../../../model/submission.ts';
import { DEFAULT_LIMITS } from '../../../sandbox/limits.ts';

const check = (id: string, points: number): Check => ({
  id,
  function: 'initParams',
  title: `title of ${id}`,
  points,
  edges: [],
  inputs: null,
  runs: 0,
  ask: () => [],
  judge: () => null,
  help: '',
});

/** Two exercises with three checks. */
export const EXERCISES: readonly Exercise[] = [
  ['01-init-params', [check('size', 4), check('spread', 6)]] as const,
  ['02-linear-predict', [check('sum', 10)]] as const,
].map(([id, checks]) => ({
  id,
  title: `title of ${id}`,
  functions: ['initParams'],
  hints: ['', '', ''],
  checks,
  misconceptions: [],
}));

export const SETTINGS = { seed: 7, limits: DEFAULT_LIMITS };

export function saying(text: string): Submission {
  return { files: new Map([['01-init-params.ts', { kind: 'text', text }]]) };
}

export function textOf({ files }: Submission): string {
  const file = files.get('01-init-params.ts');
  return file?.kind === 'text' ? file.text : '';
}

/** A result of these exercises: everything right but the first check, whose rationale is `said`. */
export function resultSaying(said: string, seed = 7): Result {
  const exercises = EXERCISES.map(({ id, title, checks }, i) => {
    const results = checks.map(({ id: name, title: property, points }, j): CheckResult => {
      const isRight = i > 0 || j > 0;
      return {
        id: name,
        function: 'initParams',
        title: property,
        status: isRight ? 'passed' : 'failed',
        points: isRight ? points : 0,
        maxPoints: points,
        cases: 12,
        rationale: isRight ? null : said,
        help: null,
        counterexample: isRight
          ? null
          : { call: 'initParams(3)', expected: '3', received: '2', relation: 'one less' },
        misconception: null,
        location: null,
        replay: null,
        ...(isRight ? {} : { faultKind: 'comparison' as const }),
      };
    });
    const sum = (field: 'points' | 'maxPoints') => results.reduce((all, one) => all + one[field], 0);
    return {
      id,
      title,
      status: i > 0 ? ('passed' as const) : ('failed' as const),
      points: sum('points'),
      maxPoints: sum('maxPoints'),
      message: null,
      uses: i > 0 ? { '01-init-params': 'own' as const } : {},
      output: '',
      checks: results,
      advice: [],
    };
  });
  return { version: 1, seed, points: 16, maxPoints: 20, exercises };
}
