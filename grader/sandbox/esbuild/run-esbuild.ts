import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import { STAGE_MS } from '../limits.ts';

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
  const first = await withinLimit(job);
  if (first.kind === 'value') {
    return first.value;
  }
  await restart();
  if (first.kind === 'hung') {
    return null;
  }
  // It may have died of the file, or somebody ended it: then it lives the second time.
  const second = await withinLimit(job);
  if (second.kind === 'value') {
    return second.value;
  }
  await restart();
  return null;
}

async function restart(): Promise<void> {
  await esbuild.stop();
  if ((await withinLimit(() => esbuild.transform(''))).kind !== 'value') {
    throw new KitError(
      'esbuild-does-not-start',
      'esbuild, which reads the TypeScript of the exercises, does not start. Install the packages of the kit again with “npm ci”, on this very machine.',
    );
  }
}

type Outcome<Result> = { kind: 'value'; value: Result } | { kind: 'hung' } | { kind: 'died' };

async function withinLimit<Result>(job: () => Promise<Result>): Promise<Outcome<Result>> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<{ kind: 'hung' }>((resolve) => {
    // Where this process itself was busy for so long, the job may be done, and nobody has looked.
    timer = setTimeout(() => setImmediate(resolve, { kind: 'hung' }), STAGE_MS);
  });
  try {
    return await Promise.race([job().then((value) => ({ kind: 'value' as const, value })), timeUp]);
  } catch (error) {
    if (error instanceof Error && /^The service (was stopped|is no longer running)/.test(error.message)) {
      return { kind: 'died' };
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
