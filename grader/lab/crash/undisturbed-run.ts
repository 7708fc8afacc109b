import { setTimeout as sleep } from 'node:timers/promises';
import { KitError } from '../../model/kit-error.ts';
import type { KitCopy } from './kit-copy.ts';
import { PROGRAM_NAMES, type ProgramName, programsOf } from './kit-process.ts';
import { type EndedRun, startRun } from './kit-run.ts';
import type { Scenario } from './scenario.ts';

/** How long a run takes if nothing is killed, and when its programs live; all in milliseconds after its start. */
export interface UndisturbedRun {
  readonly milliseconds: number;
  /** Only of the programs that were seen. */
  readonly lifetimes: Readonly<Partial<Record<ProgramName, Lifetime>>>;
  readonly ended: EndedRun;
}
export interface Lifetime {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs a scenario undisturbed and takes what it writes for right. It runs twice if the loader had no cache yet,
 * because the first run is slower.
 *
 * @throws KitError if it does not end with exit code 0
 */
export async function learnScenario(kit: KitCopy, scenario: Scenario): Promise<UndisturbedRun> {
  const hadCache = kit.hasLoaderCache();
  const run = await runUndisturbed(kit, scenario);
  const { code, stderr } = run.ended;
  if (code !== 0) {
    throw new KitError(
      'undisturbed-run',
      `“${scenario.args.join(' ')}” should end well if nothing is killed; it ends with exit code ${code}: ${stderr}`,
    );
  }
  scenario.rememberAsRight();
  return hadCache ? run : learnScenario(kit, scenario);
}

/** Runs a scenario undisturbed, and notes when its programs live. */
export async function runUndisturbed(kit: KitCopy, scenario: Scenario): Promise<UndisturbedRun> {
  scenario.prepare();
  const run = startRun(kit, scenario.args);
  const lifetimes: Partial<Record<ProgramName, Lifetime>> = {};
  while (!run.hasEnded()) {
    for (const name of PROGRAM_NAMES) {
      if (programsOf(run.pid, name).length > 0) {
        const now = performance.now() - run.start;
        lifetimes[name] = { from: lifetimes[name]?.from ?? now, to: now };
      }
    }
    await sleep(POLL_MS);
  }
  const ended = await run.ended;
  return { milliseconds: ended.milliseconds, lifetimes, ended };
}

const POLL_MS = 15;
