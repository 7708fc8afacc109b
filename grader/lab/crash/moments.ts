import { uniformGenerator } from '../../numbers/random.ts';
import { changedFiles } from '../file-changes.ts';
import { hintScenario, resetScenario } from './file-scenarios.ts';
import { type GradeScenario, gradeScenario, SUBMITTED } from './grade-scenario.ts';
import { killCommand } from './kill-command.ts';
import { killProgram } from './kill-program.ts';
import { killWriting } from './kill-writing.ts';
import type { KitCopy } from './kit-copy.ts';
import { PROGRAM_NAMES, type ProgramName } from './kit-process.ts';
import type { KillOutcome, Scenario } from './scenario.ts';
import { learnScenario, runUndisturbed } from './undisturbed-run.ts';

/** One kill, with its number and its scenario. */
export interface Moment extends KillOutcome {
  readonly number: number;
  readonly scenario: string;
}

export const KINDS = [...PROGRAM_NAMES, 'grader', 'files', 'writing'] as const;
export type Kind = (typeof KINDS)[number];

export interface MomentsOptions {
  readonly kind: Kind;
  /** How many must kill something; `writing` has as many as there are steps. */
  readonly moments: number;
  readonly seed: number;
  /** The number of the only moment to try. */
  readonly only?: number;
  /** The submissions to grade; all if it is left out. */
  readonly submitted?: typeof SUBMITTED;
}

/** Kills again and again, and reports how each kill ended. */
export async function tryMoments(
  kit: KitCopy,
  options: MomentsOptions,
  report: (moment: Moment) => void = () => {},
): Promise<readonly Moment[]> {
  const moments: Moment[] = [];
  const note = (number: number, scenario: Scenario, outcome: KillOutcome) => {
    const moment = { ...outcome, number, scenario: scenario.name };
    moments.push(moment);
    report(moment);
  };
  const gradings = (options.submitted ?? SUBMITTED).map((each) => gradeScenario(kit, each));
  const files = [resetScenario(kit), hintScenario(kit)];
  const { kind } = options;
  if (kind === 'writing') {
    for (const scenario of [...gradings.slice(0, 1), ...files]) {
      await learnScenario(kit, scenario);
      for (const outcome of await killWriting(kit, scenario)) {
        note(moments.length + 1, scenario, outcome);
      }
    }
  } else {
    const tries = kind === 'files' ? await fileTries(kit, files) : await gradeTries(kit, gradings, kind);
    await tryAtRandom(kit, tries, options, note);
  }
  return moments;
}

async function tryAtRandom(
  kit: KitCopy,
  tries: readonly Try[],
  { kind, moments, seed, only }: MomentsOptions,
  note: (number: number, scenario: Scenario, outcome: KillOutcome) => void,
): Promise<void> {
  const before = kit.snapshot();
  let kills = 0;
  for (let number = 1; kills < moments && number <= MOST_TRIES * moments; number += 1) {
    if (only === undefined || only === number) {
      const { scenario, kill } = tries[number % tries.length] as Try;
      const outcome = await kill(number, uniformGenerator(seed * SEED_STEP + number));
      const changed = kind === 'files' ? [] : changedFiles(before, kit.snapshot());
      kills += outcome.hasKilled ? 1 : 0;
      const { at, state, hasKilled } = outcome;
      const faults = [...outcome.faults, ...changed.map((path) => `${path} of the kit changed`)];
      note(number, scenario, { at, state, hasKilled, faults });
    }
  }
}

/** What is killed at one moment; the random numbers depend on its number. */
interface Try {
  readonly scenario: Scenario;
  kill(number: number, random: () => number): Promise<KillOutcome>;
}

async function fileTries(kit: KitCopy, scenarios: readonly Scenario[]): Promise<readonly Try[]> {
  const tries: Try[] = [];
  for (const scenario of scenarios) {
    let { milliseconds } = await learnScenario(kit, scenario);
    tries.push({
      scenario,
      async kill(_, random) {
        const outcome = await killCommand(kit, scenario, { milliseconds, target: 'process', random });
        milliseconds = outcome.rerun.milliseconds;
        return outcome;
      },
    });
  }
  return tries;
}

async function gradeTries(
  kit: KitCopy,
  scenarios: readonly GradeScenario[],
  kind: ProgramName | 'grader',
): Promise<readonly Try[]> {
  const tries: Try[] = [];
  for (const scenario of scenarios) {
    tries.push(kind === 'grader' ? await graderTry(kit, scenario) : await programTry(kit, scenario, kind));
  }
  return tries;
}

async function graderTry(kit: KitCopy, scenario: GradeScenario): Promise<Try> {
  let { milliseconds } = await learnScenario(kit, scenario);
  return {
    scenario,
    async kill(number, random) {
      scenario.setEarlierReports(random() < 0.5);
      if (number % WITHOUT_CACHE_EVERY === 0) {
        kit.removeLoaderCache();
      }
      const target = random() < 0.5 ? 'process' : 'group';
      const outcome = await killCommand(kit, scenario, { milliseconds, target, random });
      milliseconds = outcome.rerun.milliseconds;
      return outcome;
    },
  };
}

/** The undisturbed run is repeated after each kill, because the speed of a machine changes within minutes. */
async function programTry(kit: KitCopy, scenario: GradeScenario, program: ProgramName): Promise<Try> {
  let undisturbed = await learnScenario(kit, scenario);
  return {
    scenario,
    async kill(number, random) {
      const repeatedly = program !== 'checker' && number % REPEATEDLY_EVERY === 0;
      const outcome = await killProgram(kit, scenario, undisturbed, { program, random, repeatedly });
      undisturbed = await runUndisturbed(kit, scenario);
      return { ...outcome, faults: [...outcome.faults, ...scenario.faultsOfRerun(undisturbed.ended)] };
    },
  };
}

/** Every ninth moment kills all processes that follow; every seventh run starts without the loader's cache. */
const REPEATEDLY_EVERY = 9;
const WITHOUT_CACHE_EVERY = 7;
/** At most so many tries for each kill, because some come when the run is over. */
const MOST_TRIES = 3;
/** Between the random numbers of one seed and of the next. */
const SEED_STEP = 1_000_003;
