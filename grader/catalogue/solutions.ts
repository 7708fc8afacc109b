import { exerciseFolders } from './exercise-folders.ts';

/** What each solution exports, by the id of its exercise. The bundle has them by name: see `grader/start/replacements.cjs`. */
export const solutions = await findSolutions();

async function findSolutions(): Promise<Readonly<Record<string, object>>> {
  return Object.fromEntries(
    await Promise.all(exerciseFolders().map(async ({ id, solution }) => [id, await import(solution.href)])),
  );
}
