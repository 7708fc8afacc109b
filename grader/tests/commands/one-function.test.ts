import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Project } from 'ts-morph';
import { expect, test } from 'vitest';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { stubFiles } from '../../stubs/stub-files.ts';

const stubs = stubFiles(SOLUTIONS);
const exercises = loadCatalogue();
const functions = exercises.flatMap(({ id, functions }) => functions.map((name) => [name, id] as const));

/** The stub of a file, with the body of one function taken from the solution. */
function filledIn(id: string, name: string): string {
  const project = new Project({ useInMemoryFileSystem: true });
  const solution = project.createSourceFile('solution.ts', readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8'));
  const stub = project.createSourceFile('stub.ts', stubs.get(`${id}.ts`) as string);
  stub.getFunctionOrThrow(name).setBodyText(solution.getFunctionOrThrow(name).getBodyText() as string);
  return stub.getFullText();
}

test.each(functions)('the stubs with %s filled in earn exactly its points', async (name, id) => {
  const texts = new Map([...stubs, [`${id}.ts`, filledIn(id, name)]]);
  const result = await gradeTexts(texts, exercises, { seed: DEFAULT_SEED });
  const checks = result.exercises.flatMap((exercise) => exercise.checks);
  expect(checks.filter(({ points }) => points > 0).map((check) => check.function)).toEqual(
    checks.filter((check) => check.function === name).map((check) => check.function),
  );
  expect(result.points).toBe(
    checks.filter((check) => check.function === name).reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  );
});
