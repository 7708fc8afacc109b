import { faultOfLoading } from '../feedback/loading.ts';
import type { Call } from '../model/call.ts';
import type { Exercise } from '../model/exercise.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { askFor, askForExample, type Student } from './ask.ts';
import type { GradedCase } from './cases.ts';
import { dependsOnCallsBefore } from './detect-leftover-state.ts';
import { stubsAmong } from './find-stubs.ts';
import { grade } from './grade.ts';
import { type Failure, tryCase } from './judge.ts';
import { loadWithAnswers } from './load-with-answers.ts';
import { stageWithReferences } from './stage-with-references.ts';
import { isUsedWithin } from './try-with-references.ts';
import { untriedFunctions } from './untried-functions.ts';

export interface Replayed {
  /** Null if the case comes out right, or could not be tried. */
  readonly failure: Failure | null;
  /** Why it could not be tried, or null. */
  readonly message: string | null;
  /** What the student's code printed while its file was loaded. */
  readonly loadingOutput: string;
  /** The calls that the case led to, in order; none if it could not be tried. */
  readonly calls: readonly Call[];
  /** What it printed in the calls of the case. */
  readonly output: string;
  /** The same for each call; null if there is one call, if nothing was printed, or if it cannot be told apart. */
  readonly outputs: readonly string[] | null;
  /** Whether the case comes out otherwise after the calls that a grading makes before it. */
  readonly dependsOnCallsBefore: boolean;
}

/** Tries one case alone, with the earlier exercises that a grading would give it. */
export async function replay(
  graded: GradedCase,
  student: Student,
  exercises: readonly Exercise[],
): Promise<Replayed> {
  const { exercise, check, case: tried, seed } = graded;
  const { session } = student;
  const file = `${exercise.id}.ts`;
  const text = student.textOf(exercise.id);
  const resultOf = async (id: string) => {
    const { exercises: results } = await grade(exercises, student, { seed, only: [id] });
    const [result] = results;
    if (result === undefined) {
      throw new Error(`no exercise ${id} in the catalogue`);
    }
    return result;
  };
  const staged = await stageWithReferences(exercise.id, student, resultOf);
  if (staged.kind === 'unusable') {
    return notTried(staged.message, '');
  }
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    session.preload(name, images);
  }
  session.takeOutput();
  const loaded = await session.load(staged.script);
  const loadingOutput = session.takeOutput();
  if (loaded.kind !== 'loaded') {
    const { message } = faultOfLoading(file, loaded, text);
    return notTried(message, loadingOutput);
  }
  const present = exercise.functions.filter((name) => loaded.exports[name] === 'function');
  const stubs = await stubsAmong(present, exercise, askFor(session, exercise.id));
  const reason = untriedFunctions(exercise, text, loaded.exports, stubs).get(check.function);
  if (reason !== undefined) {
    return notTried([reason.rationale, reason.help].filter(Boolean).join(' '), loadingOutput);
  }
  // The grading that named the case may have tried the function with a reference in place of others of its file.
  const callsOthers = exercise.functions.some((name) => name !== check.function && isUsedWithin(text, name));
  const { answered } = callsOthers ? await resultOf(exercise.id) : {};
  const others = [...new Set([...stubs, ...(answered?.[check.function] ?? [])])];
  const script = (others.length > 0 && (await loadWithAnswers(others, staged, student))) || staged.script;
  // Nothing may be left over from the calls before.
  await session.load(script);
  session.takeOutput();
  const ask = askFor(session, exercise.id);
  const batches: (readonly Call[])[] = [];
  const failure = await tryCase(check, tried, (calls, purpose) => {
    batches.push(calls);
    return ask(calls, purpose);
  });
  const output = session.takeOutput();
  const made = failure?.replies.length ?? batches.flat().length;
  return {
    failure,
    message: null,
    loadingOutput,
    calls: batches.flat(),
    output,
    outputs: output === '' ? null : await outputsOfCalls({ batches, made, output }, script, session),
    dependsOnCallsBefore: await dependsOnCallsBefore(graded, failure, script, session),
  };
}

/**
 * What each call printed: the calls are made again, one more each time, freshly loaded, and in the same batches, so that
 * each draws the same numbers by chance as before.
 *
 * @param made how many calls were made: one of them may have ended the process
 * @returns null if there is one call, or if what is printed is another text each time
 */
async function outputsOfCalls(
  whole: { readonly batches: readonly (readonly Call[])[]; readonly made: number; readonly output: string },
  script: Script,
  session: SandboxSession,
): Promise<readonly string[] | null> {
  const { batches, made, output } = whole;
  if (batches.flat().length < 2) {
    return null;
  }
  const printed: string[] = [''];
  for (let count = 1; count < made; count += 1) {
    await session.load(script);
    session.takeOutput();
    const ask = askForExample(askFor(session, script.exercise));
    let left = count;
    for (const batch of batches) {
      const calls = batch.slice(0, left);
      left -= calls.length;
      if (calls.length > 0) {
        await ask(calls);
      }
    }
    printed.push(session.takeOutput());
  }
  printed.push(output);
  const parts = printed.slice(1).map((text, i) => {
    const before = printed[i] as string;
    return text.startsWith(before) ? text.slice(before.length) : null;
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? batches.flat().map((_, i) => known[i] ?? '') : null;
}

function notTried(message: string, loadingOutput: string): Replayed {
  return {
    failure: null,
    message,
    loadingOutput,
    calls: [],
    output: '',
    outputs: null,
    dependsOnCallsBefore: false,
  };
}
