import * as esbuild from 'esbuild';
import { KitError } from '../model.ts';
import { STAGE_MS } from './limits.ts';

/**
 * Runs one job of esbuild, after those before it. Its service can be made to hang or to die by a hostile
 * file; one job at a time, so that nobody else pays for that. `null` where this one did it: the service is
 * then started anew.
 *
 * @throws what the job throws (a `BuildFailure` for a faulty file); KitError where esbuild does not work at all
 */
export function runEsbuild<Result>(job: () => Promise<Result>): Promise<Result | null> {
  const result = last.then(() => runAlone(job));
  last = result.catch(() => {});
  return result;
}

let last: Promise<unknown> = Promise.resolve();

async function runAlone<Result>(job: () => Promise<Result>): Promise<Result | null> {
  const result = await withinLimit(job);
  if (result !== null) {
    return result.value;
  }
  await esbuild.stop();
  if ((await withinLimit(() => esbuild.transform(''))) === null) {
    throw new KitError(
      'esbuild-does-not-start',
      'esbuild, which reads the TypeScript of the exercises, does not start. Install the packages of the kit again with “npm ci”, on this very machine.',
    );
  }
  return null;
}

async function withinLimit<Result>(job: () => Promise<Result>): Promise<{ value: Result } | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    // Where this process itself was busy for so long, the job may be done, and nobody has looked.
    timer = setTimeout(() => setImmediate(resolve, null), STAGE_MS);
  });
  try {
    return await Promise.race([job().then((value) => ({ value })), timeUp]);
  } catch (error) {
    if (error instanceof Error && /^The service (was stopped|is no longer running)/.test(error.message)) {
      return null;
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
