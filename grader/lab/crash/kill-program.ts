import { setTimeout as sleep } from 'node:timers/promises';
import type { GradeScenario } from './grade-scenario.ts';
import type { KitCopy } from './kit-copy.ts';
import { kill9, type ProgramName, programsOf } from './kit-process.ts';
import { type EndedRun, type Run, startRun } from './kit-run.ts';
import type { Inspection, KillOutcome } from './scenario.ts';
import { killSurvivors } from './survivors.ts';
import type { UndisturbedRun } from './undisturbed-run.ts';

export interface KillProgramOptions {
  readonly program: ProgramName;
  readonly random: () => number;
  /** Kills every process of the program from that moment on, not just one. */
  readonly repeatedly: boolean;
}

/**
 * Kills a sandbox, or another program that a grading starts, at a random moment of its life. The grading must give the
 * result that it would have given anyway, or exit code 2 with a reason and no report. It must never give another
 * verdict, and must never hang.
 */
export async function killProgram(
  kit: KitCopy,
  scenario: GradeScenario,
  { milliseconds, lifetimes }: UndisturbedRun,
  { program, random, repeatedly }: KillProgramOptions,
): Promise<KillOutcome> {
  const { from, to } = lifetimes[program] ?? { from: 0, to: milliseconds };
  const at = Math.max(0, from - MARGIN_MS + random() * (to - from + 2 * MARGIN_MS));
  scenario.setEarlierReports(false);
  scenario.prepare();
  const run = startRun(kit, scenario.args, { limit: 3 * milliseconds + RETRY_MS });
  const killed = await killFrom(run, { at, program, which: repeatedly ? null : random() });
  const { state, faults } = judgeGrading(scenario, await run.ended, repeatedly);
  return { at, state, faults: [...faults, ...(await killSurvivors(kit))], hasKilled: killed > 0 };
}

interface Victims {
  readonly at: number;
  readonly program: ProgramName;
  /** 0 to 1: which of the processes that the program consists of. Null for all of them, and all that follow. */
  readonly which: number | null;
}

/** @returns how many processes were killed */
async function killFrom(run: Run, { at, program, which }: Victims): Promise<number> {
  await Promise.race([sleep(run.start + at - performance.now()), run.ended]);
  let killed = 0;
  while (!run.hasEnded() && (killed === 0 || which === null)) {
    const all = programsOf(run.pid, program);
    const chosen = which === null ? all : all.slice(Math.floor(which * all.length)).slice(0, 1);
    killed += chosen.filter(kill9).length;
    await sleep(POLL_MS);
  }
  return killed;
}

function judgeGrading(
  scenario: GradeScenario,
  { code, stderr, isHung }: EndedRun,
  repeatedly: boolean,
): Inspection {
  const { state } = scenario.inspect();
  const reason = stderr.trim();
  if (isHung) {
    return { state: 'hangs', faults: ['it hangs'] };
  }
  if (code === 2) {
    return {
      state: `exit 2: ${reason.slice(0, 60)}…`,
      faults: [
        ...(state === 'no report written' ? [] : [`exit code 2, and ${state}`]),
        ...(reason.length > 40 && !/\n\s+at /.test(reason)
          ? []
          : [`exit code 2 without a clear reason: ${reason}`]),
      ],
    };
  }
  if (code !== 0) {
    return { state: `exit ${code}`, faults: [`exit code ${code}: ${reason.slice(0, 300)}`] };
  }
  const differences = scenario.differences();
  return differences.length === 0
    ? { state: `the same result${repeatedly ? ', killed repeatedly' : ''}`, faults: [] }
    : { state: 'another verdict', faults: differences };
}

/** Around the lifetime in the undisturbed run: another run is earlier or later. */
const MARGIN_MS = 30;
/** For a retry, on a busy machine. */
const RETRY_MS = 15_000;
const POLL_MS = 2;
