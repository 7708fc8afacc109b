import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../kit/paths.ts';
import { ensureExist } from '../file-changes.ts';
import { inspectAfterKill } from './kill-command.ts';
import type { KitCopy } from './kit-copy.ts';
import { startRun } from './kit-run.ts';
import type { KillOutcome, Scenario } from './scenario.ts';

/** Kills a command before each of its steps that change a file, and half-way through each file that it writes. */
export async function killWriting(kit: KitCopy, scenario: Scenario): Promise<readonly KillOutcome[]> {
  ensureExist(kit.root, [PRELOAD]);
  const outcomes: KillOutcome[] = [];
  for (const where of ['KILL_BEFORE', 'KILL_HALF_WAY']) {
    for (let step = 1; ; step += 1) {
      scenario.prepare();
      const env = { [where]: `${step}`, KILL_BELOW: kit.home };
      const { code } = await startRun(kit, scenario.args, { env, preload: PRELOAD }).ended;
      if (code !== null) {
        break;
      }
      const { state, faults } = await inspectAfterKill(kit, scenario);
      outcomes.push({ at: where === 'KILL_BEFORE' ? step : step + 0.5, state, faults, hasKilled: true });
    }
  }
  return outcomes;
}

const PRELOAD = relative(ROOT, fileURLToPath(new URL('kill-at-write.ts', import.meta.url)));
