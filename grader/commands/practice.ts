import { startVitest } from 'vitest/node';
import { exerciseNamed } from '../kit/exercise-name.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { type Outcome, success } from './options/outcome.ts';

/** `practice [exercise]`: vitest in watch mode, each check a test; ends when the student quits it. */
export async function practiceCommand(name: string | undefined): Promise<Outcome> {
  if (name !== undefined) {
    process.env.PRACTICE_EXERCISE = exerciseNamed(name, loadCatalogue()).id;
  }
  const vitest = await startVitest('test', [], {
    project: ['practice'],
    watch: process.stdin.isTTY === true,
  });
  await new Promise<void>((ended) => {
    vitest.onClose(() => ended());
    if (!vitest.config.watch) {
      void vitest.close();
    }
  });
  process.exitCode = 0;
  return success('');
}
