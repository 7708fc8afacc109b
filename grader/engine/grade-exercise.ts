import { EXPORT_HELP, faultOfLoading, noSuchExport } from '../feedback/loading.ts';
import type { Check, Exercise } from '../model/exercise.ts';
import type { ExerciseResult } from '../model/result.ts';
import { answerStubs, stubsAmong } from './answer-stubs.ts';
import { askFor, type ResultOf, type Student } from './ask.ts';
import { detectLeftoverState } from './detect-leftover-state.ts';
import { addDiagnoses } from './diagnosis/add-diagnoses.ts';
import type { OpenWrongAnswers } from './diagnosis/diagnose.ts';
import { recordCalls } from './record-calls.ts';
import { type CheckOutcome, notRun, prepareCases, startCheck } from './run-check.ts';
import { stageWithReferences } from './stage-with-references.ts';
import { summarize, unusable } from './summarize.ts';

interface Settings {
  readonly seed: number;
  /** Left out, no misconception is named. */
  readonly openWrongAnswers: OpenWrongAnswers | undefined;
}

/** Grades one exercise: stages it, loads it, and tries every check of every function that it exports. */
export async function gradeExercise(
  exercise: Exercise,
  student: Student,
  settings: Settings,
  resultOf: ResultOf,
): Promise<ExerciseResult> {
  const staged = await stageWithReferences(exercise.id, student, resultOf);
  if (staged.kind === 'unusable') {
    const behind =
      staged.exercise === exercise.id ? '' : `It imports ${staged.exercise}.ts, which cannot be used yet: `;
    return unusable(exercise, { message: `${behind}${staged.message}`, location: staged.location });
  }
  const { session } = student;
  const { script, uses } = staged;
  session.takeOutput();
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    session.preload(name, images);
  }
  const loaded = await session.load(script);
  if (loaded.kind !== 'loaded') {
    const location = loaded.kind === 'threw' ? loaded.location : null;
    const result = unusable(exercise, { ...faultOfLoading(`${exercise.id}.ts`, loaded), location, uses });
    return { ...result, output: session.takeOutput() };
  }

  const { ask, recorded } = recordCalls(askFor(session, exercise.id));
  const present = exercise.functions.filter((name) => loaded.exports[name] === 'function');
  const stubs = await stubsAmong(present, exercise, ask);
  const isPartlyWritten = stubs.length > 0 && stubs.length < present.length;
  const tried = isPartlyWritten ? await answerStubs(stubs, { script, uses }, student) : script;
  const prepare = (check: Check) => void prepareCases(check, settings.seed);
  const outcomes = await oneAhead(exercise.checks, prepare, (check) => {
    if (!present.includes(check.function)) {
      const rationale = noSuchExport(`${exercise.id}.ts`, check.function, loaded.exports);
      return async () => notRun(check, { status: 'skipped', rationale, help: EXPORT_HELP });
    }
    if (stubs.includes(check.function)) {
      const rationale = `${check.function} still throws “not written yet”.`;
      return async () => notRun(check, { status: 'not-started', rationale });
    }
    return startCheck(exercise.id, check, settings.seed, ask);
  });
  const rechecked = await detectLeftoverState(outcomes, tried, session);
  const checks = await addDiagnoses(exercise, rechecked, recorded, settings.openWrongAnswers);
  return { ...summarize(exercise, checks), uses, output: session.takeOutput() };
}

/**
 * Starts each check when the one before it has started, and is not yet done; but one of another function only when the
 * one before it is done: nothing of one function is asked while another has its turn.
 */
async function oneAhead(
  checks: readonly Check[],
  prepare: (check: Check) => void,
  start: (check: Check) => () => Promise<CheckOutcome>,
): Promise<readonly CheckOutcome[]> {
  const done: CheckOutcome[] = [];
  let started: Started | null = null;
  for (const check of checks) {
    if (started !== null && started.function !== check.function) {
      prepare(check);
      done.push(await started.finish());
      started = null;
    }
    const next: Started = { function: check.function, finish: start(check) };
    if (started !== null) {
      done.push(await started.finish());
    }
    started = next;
  }
  return started === null ? done : [...done, await started.finish()];
}

/** A check that was started. */
interface Started {
  readonly function: string;
  readonly finish: () => Promise<CheckOutcome>;
}
