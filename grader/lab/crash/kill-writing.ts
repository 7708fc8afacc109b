import { lookBehind } from './kill-grader.ts';
import type { KitCopy } from './kit-copy.ts';
import { startRun } from './kit-run.ts';
import type { Outcome, Scene } from './scene.ts';

/** Kills a command before each of its steps that change a file, and half-way through each file that it writes. */
export async function killWriting(kit: KitCopy, scene: Scene): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const where of ['KILL_BEFORE', 'KILL_HALF_WAY']) {
    for (let step = 1; ; step += 1) {
      scene.prepare();
      const env = { [where]: `${step}`, KILL_BELOW: kit.home };
      const { code } = await startRun(kit, scene.args, { env, preload: PRELOAD }).ended;
      if (code !== null) {
        break;
      }
      const { state, faults } = await lookBehind(kit, scene);
      outcomes.push({ at: where === 'KILL_BEFORE' ? step : step + 0.5, state, faults, isHit: true });
    }
  }
  return outcomes;
}

const PRELOAD = 'grader/lab/crash/kill-at-write.ts';
