import { setTimeout as sleep } from 'node:timers/promises';
import type { KitCopy } from './kit-copy.ts';
import { PROGRAM_NAMES, type ProgramName, programsOf } from './kit-process.ts';
import { type Ended, startRun } from './kit-run.ts';
import type { Scene } from './scene.ts';

/** How long an undisturbed run takes, and from when to when its programs live in it; in milliseconds. */
export interface Habits {
  readonly milliseconds: number;
  /** Only of the programs that there are. */
  readonly lives: Readonly<Partial<Record<ProgramName, Span>>>;
}
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs a scene undisturbed, twice where the loader had not yet kept anything, and takes what comes out for right.
 *
 * @throws Error where it does not end well
 */
export async function learn(kit: KitCopy, scene: Scene): Promise<Habits> {
  const isFirst = !kit.isLoaded();
  const { ended, habits } = await watch(kit, scene);
  if (ended.code !== 0) {
    throw new Error(
      `“${scene.args.join(' ')}” ends with exit code ${ended.code}, undisturbed: ${ended.stderr}`,
    );
  }
  scene.learn();
  return isFirst ? learn(kit, scene) : habits;
}

/** Runs a scene undisturbed. Machines have moods: what was learned a minute ago may not hold any more. */
export async function watch(kit: KitCopy, scene: Scene): Promise<{ ended: Ended; habits: Habits }> {
  scene.prepare();
  const run = startRun(kit, scene.args);
  const lives: Partial<Record<ProgramName, Span>> = {};
  while (!run.hasEnded()) {
    for (const name of PROGRAM_NAMES) {
      if (programsOf(run.pid, name).length > 0) {
        const now = performance.now() - run.start;
        lives[name] = { from: lives[name]?.from ?? now, to: now };
      }
    }
    await sleep(LOOK_MS);
  }
  const ended = await run.ended;
  return { ended, habits: { milliseconds: ended.milliseconds, lives } };
}

const LOOK_MS = 15;
