import type { Call } from '../model/call.ts';
import type { Check, Exercise } from '../model/exercise.ts';
import type { Ask } from './ask.ts';
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
    const first = check.function === name ? firstCall(check) : undefined;
    if (first?.function === name) {
      const [reply] = await ask([first]);
      return isStubReply(reply, name);
    }
  }
  return false;
}

/** The same object for every submission. */
function firstCall(check: Check): Call | undefined {
  const first = firstCalls.get(check) ?? check.ask(check.edges[0])[0];
  if (first !== undefined) {
    firstCalls.set(check, first);
  }
  return first;
}

const firstCalls = new WeakMap<Check, Call>();
