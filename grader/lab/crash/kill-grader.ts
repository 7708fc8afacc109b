import { setTimeout as sleep } from 'node:timers/promises';
import type { KitCopy } from './kit-copy.ts';
import { familyOf, type KitProcess, kill9 } from './kit-process.ts';
import { type Ended, startRun } from './kit-run.ts';
import { leftBehind } from './left-behind.ts';
import type { Outcome, Scene, Sight } from './scene.ts';

/** What of a command is killed: its own process, or that and all of its group, as a closed terminal does. */
export type Whole = 'process' | 'group';

export interface Killed extends Outcome {
  /** How the same command fared after it. */
  readonly next: Ended;
}

/**
 * Kills a command at some moment, and looks at what it leaves behind: whole files, no process, and nothing
 * that keeps the same command from doing its work the next time.
 *
 * @param milliseconds that it takes
 */
export async function killGrader(
  kit: KitCopy,
  scene: Scene,
  milliseconds: number,
  { chance, whole }: { chance: () => number; whole: Whole },
): Promise<Killed> {
  const at = chance() * (milliseconds * LONGER);
  scene.prepare();
  const run = startRun(kit, scene.args);
  await Promise.race([sleep(at), run.ended]);
  const family = familyOf(run.pid);
  if (!run.hasEnded()) {
    kill9(whole === 'group' ? -run.pid : run.pid);
  }
  const { code } = await run.ended;
  return { at, isHit: code === null, ...(await lookBehind(kit, scene, family)) };
}

/** What a killed command left behind, and how the same command fares after it. */
export async function lookBehind(
  kit: KitCopy,
  scene: Scene,
  family: readonly KitProcess[] = [],
): Promise<Sight & { next: Ended }> {
  const { state, faults } = scene.look();
  const left = await leftBehind(kit, family);
  const next = await startRun(kit, scene.args).ended;
  return {
    next,
    state,
    faults: [
      ...faults,
      ...left,
      ...scene.faultsOfNext(next),
      ...kit.takeTemporaryFiles().map((name) => `${name} is left among the temporary files`),
    ],
  };
}

/** Past the end, for another run may take longer. */
const LONGER = 1.1;
