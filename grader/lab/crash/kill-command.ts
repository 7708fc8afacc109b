import { setTimeout as sleep } from 'node:timers/promises';
import type { KitCopy } from './kit-copy.ts';
import { type KitProcess, kill9, processTree } from './kit-process.ts';
import { type EndedRun, startRun } from './kit-run.ts';
import type { Inspection, KillOutcome, Scenario } from './scenario.ts';
import { killSurvivors } from './survivors.ts';

export interface KillCommandOptions {
  /** How long an undisturbed run takes. */
  readonly milliseconds: number;
  /** Its process alone, or with its whole group, as when a terminal is closed. */
  readonly target: 'process' | 'group';
  readonly random: () => number;
}

/** An inspection, and how the same command fared afterwards. */
interface Aftermath extends Inspection {
  readonly rerun: EndedRun;
}

/**
 * Kills a command at a random moment, and inspects what it leaves behind: only whole files, no process, and nothing
 * that keeps the same command from working the next time.
 */
export async function killCommand(
  kit: KitCopy,
  scenario: Scenario,
  { milliseconds, target, random }: KillCommandOptions,
): Promise<KillOutcome & Aftermath> {
  const at = random() * (milliseconds * LONGER);
  scenario.prepare();
  const run = startRun(kit, scenario.args);
  await Promise.race([sleep(at), run.ended]);
  const family = processTree(run.pid);
  if (!run.hasEnded()) {
    kill9(target === 'group' ? -run.pid : run.pid);
  }
  const { code } = await run.ended;
  return { at, hasKilled: code === null, ...(await inspectAfterKill(kit, scenario, family)) };
}

/** Inspects what a killed command left behind, and runs it again. */
export async function inspectAfterKill(
  kit: KitCopy,
  scenario: Scenario,
  family: readonly KitProcess[] = [],
): Promise<Aftermath> {
  const { state, faults } = scenario.inspect();
  const survivors = await killSurvivors(kit, family);
  const rerun = await startRun(kit, scenario.args).ended;
  return {
    rerun,
    state,
    faults: [
      ...faults,
      ...survivors,
      ...scenario.faultsOfRerun(rerun),
      ...kit.removeTemporaryFiles().map((name) => `${name} is left among the temporary files`),
    ],
  };
}

/** Past its end, because another run may take longer. */
const LONGER = 1.1;
