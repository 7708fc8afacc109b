import { helpFromText } from '../feedback/help-from-text.ts';
import { faultOfLoading } from '../feedback/loading.ts';
import type { Check, Exercise } from '../model/exercise.ts';
import type { ExerciseResult } from '../model/result.ts';
import { askFor, type ResultOf, type Student } from './ask.ts';
import { detectLeftoverState } from './detect-leftover-state.ts';
import { addDiagnoses } from './diagnosis/add-diagnoses.ts';
import type { OpenWrongAnswers } from './diagnosis/diagnose.ts';
import { stubsAmong } from './find-stubs.ts';
import { loadWithAnswers } from './load-with-answers.ts';
import { recordCalls } from './record-calls.ts';
import { type CheckOutcome, notRun, prepareCases, startCheck } from './run-check.ts';
import { stageWithReferences } from './stage-with-references.ts';
import { summarize, unusable } from './summarize.ts';
import { answeredBy, tryWithReferences } from './try-with-references.ts';
import { untriedFunctions } from './untried-functions.ts';

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
  const file = `${exercise.id}.ts`;
  const text = student.textOf(exercise.id);
  const { script, uses } = staged;
  session.takeOutput();
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    session.preload(name, images);
  }
  const loaded = await session.load(script);
  if (loaded.kind !== 'loaded') {
    const result = unusable(exercise, { ...faultOfLoading(file, loaded, text), uses });
    return { ...result, output: session.takeOutput() };
  }

  const { ask, recorded } = recordCalls(askFor(session, exercise.id));
  const present = exercise.functions.filter((name) => loaded.exports[name] === 'function');
  const stubs = await stubsAmong(present, exercise, ask);
  const isPartlyWritten = stubs.length > 0 && stubs.length < present.length;
  const answering = isPartlyWritten ? await loadWithAnswers(stubs, { script, uses }, student) : null;
  const untried = untriedFunctions(exercise, text, loaded.exports, stubs);
  const prepare = (check: Check) => void prepareCases(check, settings.seed);
  const outcomes = await oneAhead(exercise.checks, prepare, (check) => {
    const reason = untried.get(check.function);
    return reason === undefined
      ? startCheck(exercise.id, check, settings.seed, ask)
      : async () => notRun(check, reason);
  });
  const output = session.takeOutput();
  const first = exercise.functions.map((name) => ({
    function: name,
    outcomes: outcomes.filter(({ check }) => check.function === name),
    recorded: recorded.filter(({ call }) => call.function === name),
    script: answering ?? script,
    answered: answering === null ? [] : stubs,
  }));
  const around = { exercise, student, seed: settings.seed, uses };
  const trials = await tryWithReferences(first, text, around);
  const rechecked: CheckOutcome[] = [];
  for (const trial of trials) {
    rechecked.push(...(await detectLeftoverState(trial.outcomes, trial.script, session)));
  }
  const inOrder = exercise.checks.map(
    (check) => rechecked.find((one) => one.check === check) as CheckOutcome,
  );
  const all = trials.flatMap((trial) => trial.recorded);
  const diagnosed = await addDiagnoses(exercise, inOrder, all, settings.openWrongAnswers);
  const checks = diagnosed.map((check) => ({ ...check, help: helpFromText(check, text) ?? check.help }));
  return { ...summarize(exercise, checks), uses, ...answeredBy(trials, text), output };
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
