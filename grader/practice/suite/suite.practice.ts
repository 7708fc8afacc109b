import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { gradeFolder } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { studentFolders } from '../../kit/student-folders.ts';
import { KitError } from '../../model/kit-error.ts';
import type { CheckResult } from '../../model/result.ts';
import { explanationOf, isWrittenStub } from '../../report/explain/explanation.ts';
import { lineOfFunction } from '../../text/function-line.ts';

/**
 * The exercises as a suite of vitest: each check is a test, so that an editor shows it beside the code. The
 * grader grades, in its sandbox; this file only shows the result.
 */
const only = process.env.PRACTICE_EXERCISE;
const exercises = loadCatalogue();
const folder = studentFolders().exercises;
const result = await gradeFolder(folder, exercises, {
  seed: DEFAULT_SEED,
  diagnose: true,
  ...(only && { only: [only] }),
}).catch(withoutStack);

for (const exercise of result.exercises) {
  describe(`${exercise.id} · ${exercise.points} of ${exercise.maxPoints} points`, () => {
    for (const check of exercise.checks) {
      const name = `${check.function} ${check.title}`;
      if (check.status === 'not-started' && !isWrittenStub(check)) {
        // Skipped before it runs: a suite in which all tests skip themselves has passed, for vitest.
        test.skip(name);
      } else {
        test(name, () => {
          if (check.status !== 'passed') {
            throw faultOf(check, exercise.id);
          }
        });
      }
    }
  });
}

/** If the kit or the machine is at fault, its message says what to do; where it arose helps no student. */
function withoutStack(fault: unknown): never {
  if (!(fault instanceof KitError)) {
    throw fault;
  }
  const shown = new Error(fault.message);
  shown.name = 'Not tried';
  shown.stack = fault.message;
  throw shown;
}

/**
 * Its message is the explanation; its stack is a place in the student's own file, where editors show it: where it threw,
 * or else where the function begins.
 */
function faultOf(check: CheckResult, exercise: string): Error {
  const { trouble, counterexample, rationale, misconception, help, location } = explanationOf(check);
  const relation = counterexample?.relation && `            received is ${counterexample.relation}`;
  const values = counterexample && [
    `  ${counterexample.call}`,
    `  received  ${counterexample.received}`,
    `  expected  ${counterexample.expected}`,
    relation,
  ];
  const fault = new Error(
    [trouble, rationale, ...(values ?? []), misconception, help].filter(Boolean).join('\n'),
  );
  fault.name = 'Not yet';
  const place = location ?? placeOf(check.function, `${exercise}.ts`);
  fault.stack = place === null ? fault.message : `${fault.message}\n    at ${join(folder, place)}`;
  return fault;
}

/** Where a function begins: `03-loss.ts:12:1`; null if it is not found. */
function placeOf(name: string, file: string): string | null {
  try {
    const line = lineOfFunction(readFileSync(join(folder, file), 'utf8'), name);
    return line === null ? null : `${file}:${line}:1`;
  } catch {
    return null; // There is no such file, or it cannot be read.
  }
}
