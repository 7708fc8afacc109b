import type { Exercise } from '../model/exercise.ts';
import type { Script, Uses } from '../model/submission.ts';
import type { Ask, Student } from './ask.ts';
import { isStubReply } from './run-check.ts';

/** Those of the functions that are not written yet. */
export async function stubsAmong(
  functions: readonly string[],
  exercise: Exercise,
  ask: Ask,
): Promise<readonly string[]> {
  const stubs: string[] = [];
  for (const name of functions) {
    if (await isStub(exercise, name, ask)) {
      stubs.push(name);
    }
  }
  return stubs;
}

/** The first call that some check makes of the function shows it: a stub throws its own name. */
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

/**
 * Loads the exercise again with the reference in place of its stubs, so that functions of the file that call them can
 * be tried. The script is the one that was given if that does not work.
 */
export async function answerStubs(
  stubs: readonly string[],
  { script, uses }: { readonly script: Script; readonly uses: Uses },
  student: Student,
): Promise<Script> {
  const staged = await student.stage(script.exercise, uses, stubs);
  if (staged.kind !== 'staged') {
    return script;
  }
  await student.session.load(staged.script);
  return staged.script;
}
