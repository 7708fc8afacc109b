import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import { INSTALL } from '../../system/typed-command.ts';
import { ESBUILD_JOB_MS, ESBUILD_MEGABYTES } from '../limits.ts';
import { TimeBudget } from '../process/time-budget.ts';
import { startWatchdog } from '../process/watchdog.ts';
import { faultOfSystem, inService, usageOfService } from './esbuild-service.ts';

/**
 * Runs one esbuild job, after all earlier ones. A hostile file can make the esbuild service compute for ever or die, so
 * jobs run one at a time: the job in progress is the one to blame.
 *
 * @param job calls esbuild before it waits for anything
 * @returns the result, or `null` if this job made the service compute too long, take too much memory or die; the service
 *   is then restarted
 * @throws what the job throws (a `BuildFailure` for a faulty file); KitError if esbuild does not work at all, if
 *   something outside ends it, or if the machine hardly lets it compute
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
  if (first.kind === 'too-much') {
    return null;
  }
  // The file may have made the service die, or something else did; then the second attempt works.
  const second = await withinLimit(job);
  if (second.kind === 'value') {
    return second.value;
  }
  const fault = second.kind === 'died' ? await faultOfSystem() : null;
  await restart();
  if (fault !== null) {
    throw new KitError(
      'esbuild-killed',
      `esbuild, which reads the TypeScript of the exercises, ended twice. ${fault} ${TRY_AGAIN}`,
    );
  }
  return null;
}

async function restart(): Promise<void> {
  await esbuild.stop();
  if ((await withinLimit(() => esbuild.transform(''))).kind !== 'value') {
    const advice =
      (await faultOfSystem()) ?? `Install the packages of the kit again with “${INSTALL}”, on this machine.`;
    throw new KitError(
      'esbuild-does-not-start',
      `esbuild, which reads the TypeScript of the exercises, does not start. ${advice}`,
    );
  }
}

type Outcome<Result> = { kind: 'value'; value: Result } | { kind: 'too-much' } | { kind: 'died' };

async function withinLimit<Result>(job: () => Promise<Result>): Promise<Outcome<Result>> {
  const result = inService(job);
  let stopWatchdog = () => {};
  const limitExceeded = new Promise<Outcome<Result>>((resolve, reject) => {
    const budget = new TimeBudget('call', ESBUILD_JOB_MS);
    const watched = { budgets: () => [budget], slowdown: () => 1, maxMegabytes: ESBUILD_MEGABYTES };
    stopWatchdog = startWatchdog(usageOfService(), watched, (exceeded) =>
      exceeded === 'stalled'
        ? reject(new KitError('esbuild-stalled', STALLED))
        : resolve({ kind: 'too-much' }),
    );
  });
  try {
    return await Promise.race([result.then((value) => ({ kind: 'value' as const, value })), limitExceeded]);
  } catch (error) {
    if (error instanceof Error && /^The service (was stopped|is no longer running)/.test(error.message)) {
      return { kind: 'died' };
    }
    throw error;
  } finally {
    stopWatchdog();
  }
}

const TRY_AGAIN =
  'The code is not at fault, and was not graded. Try again; if it happens again, run less at the same time.';

const STALLED = `esbuild, which reads the TypeScript of the exercises, hardly got any computing time: other programs keep this machine busy, or it was suspended. ${TRY_AGAIN}`;
