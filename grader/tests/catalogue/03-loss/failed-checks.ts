import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exercise } from '../../../catalogue/03-loss/exercise.ts';
import { judgeReplies } from '../../../engine/judge.ts';
import { prepareCases } from '../../../engine/run-check.ts';
import { CATALOGUE } from '../../../kit/paths.ts';
import type { Answer, Call, Reply } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { camelCase } from '../../../text/kebab-case.ts';

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
      const tried = prepareCases(check, seed).map(({ input, calls, path }) => {
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
      : { kind: 'odd-value', received: String(value) };
  } catch (thrown) {
    return { kind: 'threw', isError: thrown instanceof Error, message: String(thrown), location: null };
  }
}
