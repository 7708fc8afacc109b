import { gradeTexts } from '../../kit/grade-submission.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { CheckResult, Result } from '../../model/result.ts';
import { greedyFiles } from './greedy-files.ts';
import type { Slip } from './slips.ts';

/** What a greedy function cost. */
export interface Cost {
  readonly slip: string;
  readonly function: string;
  /** Points that it lost itself. */
  readonly own: number;
  /** Points that functions of the same file lost which call it: none, if it lost some itself. */
  readonly callers: number;
  /** Points that all others lost: none, if the kit is right. */
  readonly others: number;
  readonly milliseconds: number;
  /** What is said of its own first failed check, and what is wrong. */
  readonly words: string;
  readonly faults: readonly string[];
}

/** Grades the solutions with a slip around one function. */
export async function tryGreedy(exercises: readonly Exercise[], name: string, slip: Slip): Promise<Cost> {
  const { texts, callers } = greedyFiles(exercises, name, slip);
  const start = performance.now();
  const result = await gradeTexts(texts, exercises, { seed: DEFAULT_SEED, diagnose: true });
  const milliseconds = performance.now() - start;
  const lost = lostChecks(result);
  const own = lost.filter((check) => check.function === name);
  const calling = lost.filter((check) => callers.includes(check.function));
  const others = lost.filter((check) => !own.includes(check) && !calling.includes(check));
  const said = own.map(({ rationale, help }) => `${rationale} ${help}`);
  const isNamed = slip.words === null || own.length === 0 || said.some((words) => slip.words?.test(words));
  return {
    slip: slip.name,
    function: name,
    own: pointsOf(own),
    callers: pointsOf(calling),
    others: pointsOf(others),
    milliseconds,
    words: said[0] ?? '',
    faults: [
      ...[...others, ...(own.length > 0 ? calling : [])].map(
        ({ function: other, id, status, rationale }) => `${other} lost ${id} (${status}): ${rationale}`,
      ),
      ...(isNamed ? [] : [`its words do not say what happened: ${said[0]}`]),
    ],
  };
}

function lostChecks({ exercises }: Result): readonly CheckResult[] {
  return exercises.flatMap(({ checks }) => checks.filter(({ status }) => status !== 'passed'));
}

function pointsOf(checks: readonly CheckResult[]): number {
  return checks.reduce((sum, { points, maxPoints }) => sum + maxPoints - points, 0);
}
