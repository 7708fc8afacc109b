import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import { ESBUILD_JOB_MS } from '../limits.ts';

/**
 * Runs one esbuild job, after all earlier ones. A hostile file can make the esbuild service hang or die, so
 * jobs run one at a time: the job in progress is the one to blame.
 *
 * @returns the result, or `null` if this job made the service hang or die; the service is then restarted
 * @throws what the job throws (a `BuildFailure` for a faulty file); KitError if esbuild does not work at all
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
  // The file may have killed the service, or something outside did; then the second attempt works.
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
      'esbuild, which reads the TypeScript of the exercises, does not start. Install the packages of the kit again with “npm ci”, on this machine.',
    );
  }
}

type Outcome<Result> = { kind: 'value'; value: Result } | { kind: 'hung' } | { kind: 'died' };

async function withinLimit<Result>(job: () => Promise<Result>): Promise<Outcome<Result>> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<{ kind: 'hung' }>((resolve) => {
    // If this process itself was busy for so long, the result may have arrived already: look for it first.
    timer = setTimeout(() => setImmediate(resolve, { kind: 'hung' }), ESBUILD_JOB_MS);
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
