import type { Argument, Call, Reply } from '../../model/call.ts';
import type { Generator } from '../../model/exercise.ts';

/** What all kinds of checks have in common. */
export interface CheckBase<Input> {
  readonly id: string;
  readonly function: string;
  readonly title: string;
  readonly points: number;
  readonly edges: readonly Input[];
  readonly inputs?: Generator<Input>;
  /** How many inputs to generate; `RUNS` if left out. */
  readonly runs?: number;
  readonly help: string;
}

/**
 * How many inputs a check generates by default. A fault that shows on a share p of the inputs survives n of them
 * with probability (1 - p)^n: 200 inputs miss one that shows on 5% in only 4 of 100,000 gradings. What is rarer
 * belongs in `edges`.
 */
export const RUNS = 200;

/** What was observed of a call besides its value. */
export type CallEffects = Omit<ReplyWithValue, 'kind' | 'value'>;

export type ReplyWithValue = Extract<Reply, { kind: 'value' }>;

/** What an answer should be, in words. */
export const ANSWER_KINDS: Readonly<Record<Call['answer'], string>> = {
  number: 'a number',
  numbers: 'a list of numbers',
  booleans: 'a list of true and false',
  params: 'weights and a bias',
  fit: 'params, loss and steps',
};

/** A check's description with its defaults filled in. */
export function complete<Input>(base: CheckBase<Input>) {
  return { ...base, inputs: base.inputs ?? null, runs: base.inputs ? (base.runs ?? RUNS) : 0 };
}

/** The same reply, for code that has already reported every other kind of reply as a fault. */
export function withValue(reply: Reply): ReplyWithValue {
  if (reply.kind !== 'value') {
    throw new Error('only a reply with a value can be judged');
  }
  return reply;
}

/** A call: the function, the kind of answer, and the arguments in order. */
export function call(name: string, answer: Call['answer'], ...args: readonly Argument[]): Call {
  return { function: name, answer, args };
}
