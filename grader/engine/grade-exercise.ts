import { submissionSpent } from '../feedback/time-limit.ts';
import type { Exercise } from '../model/exercise.ts';
import type { CheckResult, CheckStatus, ExerciseResult } from '../model/result.ts';
import type { Loaded } from '../model/session.ts';
import type { Script, Uses } from '../model/submission.ts';
import { type Ask, askFor, type OutcomeOf, type Student } from './ask.ts';
import { addDiagnoses } from './diagnosis/add-diagnoses.ts';
import type { OpenWrongAnswers } from './diagnosis/diagnose.ts';
import { recheckAlone } from './recheck-alone.ts';
import { recordCalls } from './record-calls.ts';
import { isStubReply, notRun, startCheck } from './run-check.ts';
import { type Ready, stageWithReferences } from './stage-with-references.ts';

interface Settings {
  readonly seed: number;
  readonly openVersions: OpenWrongAnswers | undefined;
}

/** Grades one exercise: stages it, loads it, tries every check of every function that is there. */
export async function gradeExercise(
  exercise: Exercise,
  student: Student,
  settings: Settings,
  outcomeOf: OutcomeOf,
): Promise<ExerciseResult> {
  const ready = await stageWithReferences(exercise.id, student, outcomeOf);
  if (ready.kind === 'unusable') {
    const behind =
      ready.exercise === exercise.id ? '' : `It imports ${ready.exercise}.ts, which cannot be used yet: `;
    return unusable(exercise, {}, 'skipped', `${behind}${ready.message}`, ready.location);
  }
  student.session.takeOutput();
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    student.session.preload(name, images);
  }
  const loaded = await student.session.load(ready.script);
  if (loaded.kind !== 'loaded') {
    const { status, message } = faultOfLoading(exercise, loaded);
    const result = unusable(
      exercise,
      ready.uses,
      status,
      message,
      loaded.kind === 'threw' ? loaded.location : null,
    );
    return { ...result, output: student.session.takeOutput() };
  }
  const checks = await runChecks(exercise, ready, loaded.exports, student, settings);
  return { ...summary(exercise, checks), uses: ready.uses, output: student.session.takeOutput() };
}

async function runChecks(
  exercise: Exercise,
  ready: Ready,
  exports: Readonly<Record<string, string>>,
  student: Student,
  { seed, openVersions }: Settings,
): Promise<readonly CheckResult[]> {
  const { ask, heard } = recordCalls(askFor(student.session, exercise.id));
  const present = exercise.functions.filter((name) => exports[name] === 'function');
  const stubs: string[] = [];
  for (const name of present) {
    if (await isStub(exercise, name, ask)) {
      stubs.push(name);
    }
  }
  const script =
    stubs.length > 0 && stubs.length < present.length
      ? await answerStubs(exercise.id, ready, stubs, student)
      : ready.script;
  const outcomes = await oneAhead(exercise.checks, (check) => {
    if (!present.includes(check.function)) {
      const why = noSuchExport(exercise, check.function, exports);
      return async () => notRun(check, 'skipped', why, EXPORT_HELP);
    }
    if (stubs.includes(check.function)) {
      return async () => notRun(check, 'not-started', `${check.function} still throws “not written yet”.`);
    }
    return startCheck(exercise.id, check, seed, ask);
  });
  const tried = await recheckAlone(outcomes, script, student.session);
  return openVersions === undefined
    ? tried.map(({ result }) => result)
    : addDiagnoses(exercise, tried, heard, openVersions);
}

/** Starts each piece of work when the one before it is started, and not yet done. */
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

/** The first call that some check makes of the function tells: a stub throws its own name. */
async function isStub(exercise: Exercise, name: string, ask: Ask): Promise<boolean> {
  for (const check of exercise.checks) {
    const [first] = check.function === name ? check.ask(check.edges[0]) : [];
    if (first?.function === name) {
      const [reply] = await ask([first]);
      return isStubReply(reply, name);
    }
  }
  return false;
}

/** Functions that call a stub of their own file are tried with the reference in its place. */
async function answerStubs(
  exercise: string,
  { uses, script }: Ready,
  stubs: readonly string[],
  student: Student,
): Promise<Script> {
  const staged = await student.stage(exercise, uses, stubs);
  if (staged.kind !== 'staged') {
    return script;
  }
  await student.session.load(staged.script);
  return staged.script;
}

function summary(exercise: Exercise, checks: readonly CheckResult[]): ExerciseResult {
  const all = (status: CheckStatus) => checks.every((check) => check.status === status);
  const status = all('passed')
    ? 'passed'
    : all('not-started')
      ? 'not-started'
      : all('skipped')
        ? 'unusable'
        : 'failed';
  return {
    id: exercise.id,
    title: exercise.title,
    status,
    points: checks.reduce((sum, check) => sum + check.points, 0),
    maxPoints: checks.reduce((sum, check) => sum + check.maxPoints, 0),
    message: status === 'unusable' ? (checks[0]?.rationale ?? null) : null,
    uses: {},
    output: '',
    checks,
  };
}

function unusable(
  exercise: Exercise,
  uses: Uses,
  status: CheckStatus,
  message: string,
  location: CheckResult['location'],
): ExerciseResult {
  const checks = exercise.checks.map((check) => notRun(check, status, message, null, location).result);
  return { ...summary(exercise, checks), status: 'unusable', message, uses };
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
