import { uniformGenerator } from '../../numbers/random.ts';
import { changedFiles } from '../hostile/tripwires.ts';
import { hintScene, resetScene } from './files-scene.ts';
import { type GradeScene, gradeScene, SUBMITTED } from './grade-scene.ts';
import { killGrader } from './kill-grader.ts';
import { killProgram } from './kill-program.ts';
import { killWriting } from './kill-writing.ts';
import type { KitCopy } from './kit-copy.ts';
import { PROGRAM_NAMES, type ProgramName } from './kit-process.ts';
import type { Outcome, Scene } from './scene.ts';
import { learn, watch } from './undisturbed-run.ts';

/** One that is told: which one it was, and of what. */
export interface Moment extends Outcome {
  readonly number: number;
  readonly scene: string;
}

export const KINDS = [...PROGRAM_NAMES, 'grader', 'files', 'writing'] as const;
export type Kind = (typeof KINDS)[number];

export interface MomentsOptions {
  readonly kind: Kind;
  /** How many that hit something; `writing` has as many as there are steps. */
  readonly moments: number;
  readonly seed: number;
  /** Only that one of them. */
  readonly only?: number;
  /** Of the submissions to grade, those that are taken; all where it is left out. */
  readonly submitted?: typeof SUBMITTED;
}

/** Kills again and again, and tells what became of each. */
export async function tryMoments(
  kit: KitCopy,
  { kind, moments, seed, only, submitted = SUBMITTED }: MomentsOptions,
  tell: (moment: Moment) => void = () => {},
): Promise<readonly Moment[]> {
  const told: Moment[] = [];
  const note = (number: number, scene: Scene, outcome: Outcome) => {
    told.push({ ...outcome, number, scene: scene.name });
    tell(told.at(-1) as Moment);
  };
  const grading = submitted.map((each) => gradeScene(kit, each));
  const files = [resetScene(kit), hintScene(kit)];
  if (kind === 'writing') {
    for (const scene of [...grading.slice(0, 1), ...files]) {
      await learn(kit, scene);
      for (const outcome of await killWriting(kit, scene)) {
        note(told.length + 1, scene, outcome);
      }
    }
    return told;
  }
  const tries = kind === 'files' ? await fileTries(kit, files) : await gradeTries(kit, grading, kind);
  const before = kit.fingerprint();
  let hits = 0;
  for (let number = 1; hits < moments && number <= MISSES * moments; number += 1) {
    if (only === undefined || only === number) {
      const { scene, act } = tries[number % tries.length] as Try;
      const { faults, ...outcome } = await act(number, uniformGenerator(seed * SPREAD + number));
      const changed = kind === 'files' ? [] : changedFiles(before, kit.fingerprint());
      hits += outcome.isHit ? 1 : 0;
      note(number, scene, {
        ...outcome,
        faults: [...faults, ...changed.map((path) => `${path} of the kit changed`)],
      });
    }
  }
  return told;
}

/** What is done at one moment, with chances that go with its number. */
interface Try {
  readonly scene: Scene;
  act(number: number, chance: () => number): Promise<Outcome>;
}

async function fileTries(kit: KitCopy, scenes: readonly Scene[]): Promise<readonly Try[]> {
  const tries: Try[] = [];
  for (const scene of scenes) {
    let { milliseconds } = await learn(kit, scene);
    tries.push({
      scene,
      async act(_, chance) {
        const { next, ...outcome } = await killGrader(kit, scene, milliseconds, { chance, whole: 'process' });
        milliseconds = next.milliseconds;
        return outcome;
      },
    });
  }
  return tries;
}

async function gradeTries(
  kit: KitCopy,
  scenes: readonly GradeScene[],
  kind: ProgramName | 'grader',
): Promise<readonly Try[]> {
  const tries: Try[] = [];
  for (const scene of scenes) {
    let habits = await learn(kit, scene);
    const ofGrader = async (number: number, chance: () => number): Promise<Outcome> => {
      scene.setEarlier(chance() < 0.5);
      if (number % UNKEPT === 0) {
        kit.forgetLoaded();
      }
      const whole = chance() < 0.5 ? 'process' : 'group';
      const { next, ...outcome } = await killGrader(kit, scene, habits.milliseconds, { chance, whole });
      habits = { ...habits, milliseconds: next.milliseconds };
      return outcome;
    };
    const ofProgram = async (
      program: ProgramName,
      number: number,
      chance: () => number,
    ): Promise<Outcome> => {
      const isMerciless = program !== 'checker' && number % MERCILESS === 0;
      const outcome = await killProgram(kit, scene, habits, { program, chance, isMerciless });
      const next = await watch(kit, scene);
      habits = next.habits;
      return { ...outcome, faults: [...outcome.faults, ...scene.faultsOfNext(next.ended)] };
    };
    tries.push({
      scene,
      act: (number, chance) =>
        kind === 'grader' ? ofGrader(number, chance) : ofProgram(kind, number, chance),
    });
  }
  return tries;
}

/** Every so many moments all that come are killed, and a run starts with a loader that has kept nothing. */
const MERCILESS = 9;
const UNKEPT = 7;
/** So many times as many moments as are wanted, at most: some come when the run is over. */
const MISSES = 3;
/** Between the chances of one seed and of the next. */
const SPREAD = 1_000_003;
