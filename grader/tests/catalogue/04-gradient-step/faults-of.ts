import { exercise } from '../../../catalogue/04-gradient-step/exercise.ts';
import { casesOf } from '../../../engine/cases.ts';
import { judgeReplies } from '../../../engine/judge.ts';
import type { Answer, Call, Reply } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';

type Function = (...args: never[]) => unknown;

/** A wrong or lazy answer of the exercise: `gradient--forgets-the-2`. */
export async function answerIn(folder: 'wrong' | 'lazy', file: string): Promise<Function> {
  const functions =
    folder === 'wrong'
      ? await import(`../../../catalogue/04-gradient-step/wrong/${file}.ts`)
      : await import(`../../../catalogue/04-gradient-step/lazy/${file}.ts`);
  return functions[file.startsWith('gradient-step--') ? 'gradientStep' : 'gradient'];
}

export const checkOf = (id: string) => exercise.checks.find((check) => check.id === id) as Check;

/** The faults that a check finds in a function, each with the path of its case. */
export function faultsOf(id: string, answer: Function): readonly (Fault & { readonly path: string })[] {
  const check = checkOf(id);
  return casesOf(check, 1).flatMap(({ input, calls, path }) => {
    const fault = judgeReplies(
      check,
      input,
      calls.map((call) => replyOf(call, answer)),
    );
    return fault === null ? [] : [{ ...fault, path }];
  });
}

function replyOf({ args }: Call, answer: Function): Reply {
  try {
    const value = answer(...(structuredClone(args) as never[])) as Answer;
    return { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
  } catch (thrown) {
    return { kind: 'threw', isError: thrown instanceof Error, message: String(thrown), location: null };
  }
}
