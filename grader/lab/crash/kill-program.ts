import { setTimeout as sleep } from 'node:timers/promises';
import type { GradeScene } from './grade-scene.ts';
import type { KitCopy } from './kit-copy.ts';
import { kill9, type ProgramName, programsOf } from './kit-process.ts';
import { type Ended, type Run, startRun } from './kit-run.ts';
import { leftBehind } from './left-behind.ts';
import type { Outcome, Sight } from './scene.ts';
import type { Habits } from './undisturbed-run.ts';

/**
 * Kills a sandbox, or another program that a grading starts, at some moment of its life, and looks at what
 * becomes of the grading: the very result that it would have had, or exit code 2 with a reason and no report.
 * Never another verdict, and never no end.
 *
 * @param isMerciless kills every one from that moment on, not just that one
 */
export async function killProgram(
  kit: KitCopy,
  scene: GradeScene,
  { milliseconds, lives }: Habits,
  { program, chance, isMerciless }: { program: ProgramName; chance: () => number; isMerciless: boolean },
): Promise<Outcome> {
  const { from, to } = lives[program] ?? { from: 0, to: milliseconds };
  const at = Math.max(0, from - A_BIT_MS + chance() * (to - from + 2 * A_BIT_MS));
  scene.setEarlier(false);
  scene.prepare();
  const run = startRun(kit, scene.args, { limit: 3 * milliseconds + MORE_MS });
  const killed = await killFrom(run, at, program, isMerciless ? null : chance());
  const ended = await run.ended;
  const { state, faults } = judge(scene, ended, isMerciless);
  return { at, state, faults: [...faults, ...(await leftBehind(kit))], isHit: killed > 0 };
}

/**
 * @param which of the processes that the program consists of; all of them, and all that come, where it is null
 * @returns how many were killed
 */
async function killFrom(run: Run, at: number, program: ProgramName, which: number | null): Promise<number> {
  await Promise.race([sleep(run.start + at - performance.now()), run.ended]);
  let killed = 0;
  while (!run.hasEnded() && (killed === 0 || which === null)) {
    const all = programsOf(run.pid, program);
    const chosen = which === null ? all : all.slice(Math.floor(which * all.length)).slice(0, 1);
    killed += chosen.filter(kill9).length;
    await sleep(LOOK_MS);
  }
  return killed;
}

function judge(scene: GradeScene, ended: Ended, isMerciless: boolean): Sight {
  const { code, stderr, isHung } = ended;
  const { state } = scene.look();
  if (isHung) {
    return { state: 'no end', faults: ['it never ends'] };
  }
  if (code === 2) {
    const why = stderr.trim();
    return {
      state: `exit 2: ${why.slice(0, 60)}…`,
      faults: [
        ...(state === 'no report written' ? [] : [`exit code 2, and ${state}`]),
        ...(why.length > 40 && !/\n\s+at /.test(why) ? [] : [`exit code 2 without a clear reason: ${why}`]),
      ],
    };
  }
  if (code !== 0) {
    return { state: `exit ${code}`, faults: [`exit code ${code}: ${stderr.trim().slice(0, 300)}`] };
  }
  const differences = scene.differences();
  const how = isMerciless ? ', killed again and again' : '';
  return differences.length === 0
    ? { state: `the same result${how}`, faults: [] }
    : { state: 'another verdict', faults: differences };
}

/** Around the life that was learned: another run is not so punctual. */
const A_BIT_MS = 30;
/** A second try, on a machine with other things to do. */
const MORE_MS = 15_000;
const LOOK_MS = 2;
