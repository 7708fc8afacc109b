import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { CheckResult } from '../../model/result.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { codeOnly } from '../../text/code-only.ts';
import { inFile } from '../in-file.ts';
import type { WrongAnswer } from '../wrong-answers.ts';

/** What one answer earned. */
export interface PointsOfAnswer {
  /** `03-loss/sigmoid--zero`; the name of a lazy one ends in `(lazy)`, as one and the same name may be in both. */
  readonly name: string;
  readonly function: string;
  /** Points of that function. */
  readonly points: number;
  readonly maxPoints: number;
  /** Checks of other functions of the file that were lost. */
  readonly others: readonly string[];
  /** The same if these functions call the wrong one; null if none does. */
  readonly callers: readonly string[] | null;
  /** The case that the first lost check of the function shows, as a replay token; null if there is none. */
  readonly shown: string | null;
}

/** @param onProgress called after each answer, with how many are done */
export async function measurePoints(
  answers: readonly WrongAnswer[],
  exercises: readonly Exercise[],
  { seed, isLazy, onProgress }: { seed: number; isLazy: boolean; onProgress: (done: number) => void },
): Promise<readonly PointsOfAnswer[]> {
  let done = 0;
  return mapConcurrently(answers, async (answer) => {
    const checks = await checksOf(answer.text, answer.exercise, exercises, seed);
    const own = checks.filter((check) => check.function === answer.function);
    const callers = isCalledWithin(answer)
      ? await checksOf(inFile(answer), answer.exercise, exercises, seed)
      : null;
    done += 1;
    onProgress(done);
    return {
      name: isLazy ? `${answer.name} (lazy)` : answer.name,
      function: answer.function,
      points: own.reduce((sum, { points }) => sum + points, 0),
      maxPoints: own.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
      others: lostOutside(answer, checks),
      callers: callers && lostOutside(answer, callers),
      shown: own.find(({ status, replay }) => status !== 'passed' && replay !== null)?.replay ?? null,
    };
  });
}

/** Whether the solution calls the function in another one of the file. */
function isCalledWithin({ exercise, function: name }: WrongAnswer): boolean {
  const solution = codeOnly(readFileSync(join(SOLUTIONS, `${exercise}.ts`), 'utf8'));
  return solution.split(`${name}(`).length > 2;
}

async function checksOf(text: string, exercise: string, exercises: readonly Exercise[], seed: number) {
  const result = await gradeTexts(new Map([[`${exercise}.ts`, text]]), exercises, {
    seed,
    only: [exercise],
    allowSolutionImports: true,
  });
  return result.exercises.flatMap(({ checks }) => checks);
}

function lostOutside(answer: WrongAnswer, checks: readonly CheckResult[]): readonly string[] {
  return checks
    .filter((check) => check.status !== 'passed' && check.function !== answer.function)
    .map(({ id }) => id);
}
