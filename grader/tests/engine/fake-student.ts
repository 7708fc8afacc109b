import type { Student } from '../../engine/ask.ts';
import type { Answer, Call, Reply } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import { callsNow } from '../../model/sandbox-session.ts';
import type { Staged, Uses } from '../../model/submission.ts';

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** What a file of the fake student holds, by exercise; `null` is a file that cannot be staged. */
export interface FakeFile {
  readonly functions: Functions;
  readonly text?: string;
  readonly imports?: readonly string[];
  /** Exports that the reference lacks, imported from an earlier exercise. */
  readonly importsMoreFrom?: string;
}

/** A student without a sandbox: functions of this process. `log` says what was asked of it. */
export function fakeStudent(files: Readonly<Record<string, FakeFile | null>>) {
  const log: string[] = [];
  const student: Student = {
    async stage(exercise, uses, answered): Promise<Staged> {
      log.push(
        `stage ${exercise} ${JSON.stringify(uses)}${answered.length > 0 ? ` answered ${answered}` : ''}`,
      );
      const file = files[exercise];
      if (!file) {
        return { kind: 'unusable', exercise, message: `${exercise} cannot be read`, location: null };
      }
      const broken = file.imports?.find((id) => files[id] === null && uses[id] !== 'reference');
      if (broken) {
        return { kind: 'unusable', exercise: broken, message: `${broken} cannot be read`, location: null };
      }
      return staged(exercise, file, uses);
    },
    textOf: (exercise) => files[exercise]?.text ?? '',
    session: {
      preload: (name) => log.push(`keep ${name}`),
      async load({ exercise }) {
        log.push(`load ${exercise}`);
        const functions = files[exercise]?.functions ?? {};
        return {
          kind: 'loaded',
          exports: Object.fromEntries(Object.entries(functions).map(([name, f]) => [name, typeof f])),
        };
      },
      async call(exercise, calls) {
        const replies: Reply[] = [];
        for (const call of callsNow(calls)) {
          const reply = answer(files[exercise]?.functions ?? {}, call);
          replies.push(reply);
          if (reply.kind === 'timed-out') {
            break;
          }
        }
        return replies;
      },
      takeOutput: () => '',
      close: async () => {},
    },
  };
  return { student, log };
}

/** A function that hangs, as far as the fake is concerned. */
export const HANGS = () => {
  throw 'hangs';
};

function staged(exercise: string, { imports = [], importsMoreFrom }: FakeFile, uses: Uses): Staged {
  return importsMoreFrom && uses[importsMoreFrom] === 'reference'
    ? { kind: 'missing', missing: [importsMoreFrom] }
    : { kind: 'staged', script: { exercise, code: '', map: '' }, imports };
}

function answer(functions: Functions, call: Call): Reply {
  try {
    const value = (functions[call.function] as (...args: unknown[]) => Answer)(...structuredClone(call.args));
    return { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
  } catch (thrown) {
    if (thrown === 'hangs') {
      return { kind: 'timed-out', milliseconds: 2000 };
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: 'threw', isError: thrown instanceof Error, message, location: null };
  }
}

export function exercise(id: string, checks: Exercise['checks']): Exercise {
  return {
    id,
    title: id,
    functions: [...new Set(checks.map((check) => check.function))],
    hints: ['one', 'two', 'three'],
    checks,
    misconceptions: [],
  };
}
