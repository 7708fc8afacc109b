import { submissionSpent } from '../feedback/time-limit.ts';
import type { Exercise } from '../model/exercise.ts';
import type { CheckStatus, ExerciseResult } from '../model/result.ts';
import type { Loaded } from '../model/session.ts';
import { answerStubs, stubsAmong } from './answer-stubs.ts';
import { askFor, type ResultOf, type Student } from './ask.ts';
import { addDiagnoses } from './diagnosis/add-diagnoses.ts';
import type { OpenWrongAnswers } from './diagnosis/diagnose.ts';
import { recheckAlone } from './recheck-alone.ts';
import { recordCalls } from './record-calls.ts';
import { notRun, startCheck } from './run-check.ts';
import { stageWithReferences } from './stage-with-references.ts';
import { summarize, unusable } from './summarize.ts';

interface Settings {
  readonly seed: number;
  /** Left out, no misconception is named. */
  readonly openWrongAnswers: OpenWrongAnswers | undefined;
}

/** Grades one exercise: stages it, loads it, tries every check of every function that is there. */
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
    const result = unusable(exercise, { ...faultOfLoading(exercise, loaded), location, uses });
    return { ...result, output: session.takeOutput() };
  }

  const { ask, recorded } = recordCalls(askFor(session, exercise.id));
  const present = exercise.functions.filter((name) => loaded.exports[name] === 'function');
  const stubs = await stubsAmong(present, exercise, ask);
  const isPartlyWritten = stubs.length > 0 && stubs.length < present.length;
  const tried = isPartlyWritten ? await answerStubs(stubs, { script, uses }, student) : script;
  const outcomes = await oneAhead(exercise.checks, (check) => {
    if (!present.includes(check.function)) {
      const rationale = noSuchExport(exercise, check.function, loaded.exports);
      return async () => notRun(check, { status: 'skipped', rationale, help: EXPORT_HELP });
    }
    if (stubs.includes(check.function)) {
      const rationale = `${check.function} still throws “not written yet”.`;
      return async () => notRun(check, { status: 'not-started', rationale });
    }
    return startCheck(exercise.id, check, settings.seed, ask);
  });
  const rechecked = await recheckAlone(outcomes, tried, session);
  const checks = await addDiagnoses(exercise, rechecked, recorded, settings.openWrongAnswers);
  return { ...summarize(exercise, checks), uses, output: session.takeOutput() };
}

/** Starts each piece of work when the one before it has started, and is not yet done. */
async function oneAhead<Item, Done>(
  items: readonly Item[],
  start: (item: Item) => () => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  let started: (() => Promise<Done>) | null = null;
  for (const item of items) {
    const next = start(item);
    if (started !== null) {
      done.push(await started());
    }
    started = next;
  }
  return started === null ? done : [...done, await started()];
}

function faultOfLoading(
  { id }: Exercise,
  loaded: Exclude<Loaded, { kind: 'loaded' }>,
): { status: CheckStatus; message: string } {
  const file = `${id}.ts`;
  switch (loaded.kind) {
    case 'threw': {
      const where = loaded.location ? `${loaded.location.file}, line ${loaded.location.line}, ` : `${file} `;
      return {
        status: 'threw',
        message: `${where}threw “${loaded.message}” while the file was being loaded, before any function was called. Only code inside the functions should run; is there a call left over below them?`,
      };
    }
    case 'timed-out':
      return {
        status: 'timed-out',
        message:
          loaded.limit === 'submission'
            ? submissionSpent(loaded.milliseconds)
            : `${file} was still being loaded after ${loaded.milliseconds / 1000} seconds. Is there a loop outside of the functions?`,
      };
    case 'out-of-memory':
      return {
        status: 'out-of-memory',
        message: `${file} used up all memory while it was being loaded. Is there a loop outside of the functions?`,
      };
    case 'crashed':
      return {
        status: 'crashed',
        message: `${file} ended the program while it was being loaded: ${loaded.message}`,
      };
  }
}

function noSuchExport({ id }: Exercise, name: string, exports: Readonly<Record<string, string>>): string {
  const kind = exports[name];
  if (kind !== undefined) {
    return `${id}.ts exports “${name}”, but as ${kind === 'undefined' ? 'undefined' : `a ${kind}`}, not as a function.`;
  }
  const others = Object.keys(exports);
  const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : '';
  const has =
    others.length > 0
      ? `It exports ${others.slice(0, MOST_NAMES).join(', ')}${more}.`
      : 'It exports nothing.';
  return `${id}.ts exports no function called “${name}”. ${has} Does its line begin with “export function ${name}”?`;
}

/** As many as may be taken in; the contract's file with the most functions has four. */
const MOST_NAMES = 10;

const EXPORT_HELP =
  'The line of the function should start as in the stub: `export function …`, with the name spelled the same.';
