import { readDigits, toMatrix } from '../../../../../data/digits.ts';
import { exercise } from '../../../../catalogue/06-three-or-seven/exercise.ts';
import type { Call, ImagesArgument, Reply } from '../../../../model/call.ts';
import type { Check, Fault } from '../../../../model/exercise.ts';
import type { ImageBatch } from '../../../../model/values.ts';

export const digits = readDigits();
const described = exercise(digits);

// biome-ignore lint/suspicious/noExplicitAny: the arguments of any function
export type StudentFunction = (...args: any[]) => unknown;

/** The fault of each edge of a check, for a function that is called here and now; null where the edge holds. */
export function faultsOf(id: string, answer: StudentFunction): readonly (Fault | null)[] {
  const check = described.checks.find((one) => one.id === id) as Check;
  return check.edges.map((input) =>
    check.judge(
      input,
      check.ask(input).map((call) => replyTo(call, answer)),
    ),
  );
}

function replyTo({ args }: Call, answer: StudentFunction): Reply {
  try {
    const value = answer(...args.map(materialized)) as never;
    return { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0 };
  } catch (error) {
    return { kind: 'threw', isError: true, message: String(error), location: null };
  }
}

function materialized(arg: Call['args'][number]): unknown {
  return typeof arg === 'object' && '$images' in arg ? matrixOf(arg) : arg;
}

function matrixOf({ $images }: ImagesArgument): number[][] {
  return toMatrix(described.images?.[$images] as ImageBatch);
}
