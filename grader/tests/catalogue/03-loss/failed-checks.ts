import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as solution from '../../../../solutions/03-loss.ts';
import { exercise } from '../../../catalogue/03-loss/exercise.ts';
import { caseAt } from '../../../engine/cases.ts';
import { diagnose, type OpenWrongAnswers } from '../../../engine/diagnosis/diagnose.ts';
import { judgeReplies } from '../../../engine/judge.ts';
import { prepareCases } from '../../../engine/run-check.ts';
import { CATALOGUE } from '../../../kit/paths.ts';
import type { Answer, Call, Reply } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { SandboxSession } from '../../../model/sandbox-session.ts';
import { camelCase, kebabCase } from '../../../text/kebab-case.ts';

/** The exports of a file of exercise 3. */
type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** A check that failed, and the first fault that it found. */
export interface FailedCheck {
  readonly check: Check;
  readonly path: string;
  readonly calls: readonly Call[];
  readonly replies: readonly Reply[];
  readonly fault: Fault;
}

export const checks = exercise.checks;

/** The checks of one function that fail it, tried here and not in the sandbox. */
export function failedChecks(functions: Functions, name: string, seed = 1): readonly FailedCheck[] {
  return checks
    .filter((check) => check.function === name)
    .flatMap((check) => {
      const tried = prepareCases(check, seed).cases.map(({ input, calls, path }) => {
        const replies = calls.map((call) => replyOf(functions, call));
        return { check, path, calls, replies, fault: judgeReplies(check, input, replies) };
      });
      const failed = tried.find(({ fault }) => fault !== null);
      return failed === undefined ? [] : [failed as FailedCheck];
    });
}

/** The files of `wrong` or `lazy`, each with the function that it is about, in the order of their names. */
export function answersIn(folder: 'wrong' | 'lazy') {
  const path = join(CATALOGUE, '03-loss', folder);
  return readdirSync(path)
    .sort()
    .map((file) => ({
      name: file.replace(/\.ts$/, ''),
      function: camelCase(file.split('--')[0] as string),
      load: (): Promise<Functions> => import(join(path, file)),
    }));
}

/** About what the sandbox would reply. */
function replyOf(functions: Functions, call: Call): Reply {
  const args = structuredClone(call.args);
  try {
    const value = functions[call.function]?.(...args);
    const changed = args.findIndex((arg, i) => JSON.stringify(arg) !== JSON.stringify(call.args[i]));
    return typeof value === 'number'
      ? {
          kind: 'value',
          value: value as Answer,
          changed: changed < 0 ? null : changed,
          drawn: 0,
          mathRandom: 0,
        }
      : { kind: 'odd-value', received: typeof value === 'string' ? `the text "${value}"` : String(value) };
  } catch (thrown) {
    return { kind: 'threw', isError: thrown instanceof Error, message: String(thrown), location: null };
  }
}

/** The misconceptions that are named for a function, over all its checks. */
export async function namedIn(functions: Functions, name: string): Promise<readonly string[]> {
  const its = checks.filter((check) => check.function === name);
  const recorded = its
    .flatMap((check) => prepareCases(check, 1).calls)
    .map((call) => ({ call, reply: replyOf(functions, call) }));
  const failures = failedChecks(functions, name).map(({ check, path, calls, replies, fault }) => ({
    check,
    failure: { case: caseAt(check, 1, path), calls, replies, fault },
  }));
  const found = await diagnose(
    { exercise: '03-loss', function: name, recorded, failures },
    exercise.misconceptions,
    openHere,
  );
  return [...new Set(found.flatMap((misconception) => (misconception ? [misconception.id] : [])))];
}

/** The wrong answers, run here; each file keeps what it remembers from one opening to the next. */
const openHere: OpenWrongAnswers = async (_, name, wrongAnswers) => {
  const session = (functions: Functions) =>
    ({
      call: async (_exercise: string, calls: readonly Call[]) =>
        calls.map((call) => replyOf(functions, call)),
    }) as unknown as SandboxSession;
  const all = answersIn('wrong');
  const load = (wrong: string) => all.find((one) => one.name === `${kebabCase(name)}--${wrong}`)?.load();
  return {
    reference: session({ ...solution } as unknown as Functions),
    wrongAnswers: await Promise.all(
      wrongAnswers.map(async (wrong) => session((await load(wrong)) as Functions)),
    ),
  };
};
