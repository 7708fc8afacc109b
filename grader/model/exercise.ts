import type { Call, Location, Reply } from './call.ts';
import type { ImageBatch } from './values.ts';

export interface Exercise {
  /** `03-loss`: the file is `03-loss.ts`, and `3`, `03`, `loss` name it too. */
  readonly id: string;
  readonly title: string;
  /** The functions that the contract names, in the order of the file. */
  readonly functions: readonly string[];
  /** Mildest first: a question, the idea in words, almost the code. */
  readonly hints: readonly [string, string, string];
  readonly checks: readonly Check[];
  /** Ways to get its functions wrong, with what to say to those who hold them. */
  readonly misconceptions: readonly Misconception[];
  /** Batches of images that its calls name with `{ $images: name }`. */
  readonly images?: Readonly<Record<string, ImageBatch>>;
}

/**
 * One thing that is true of every right answer, tried on many inputs. All or nothing.
 *
 * `Input` is opaque to the engine: it comes from `inputs` or `edges` and goes to `ask` and `judge`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the engine handles checks of any input alike
export interface Check<Input = any> {
  /** Unique in its exercise, in kebab case. */
  readonly id: string;
  /** The function that it is about; its absence or its stub costs this check. */
  readonly function: string;
  /** What is true of a right answer, as a sentence: "adds the bias once". */
  readonly title: string;
  readonly points: number;
  /** Inputs made on purpose; tried first, and reported as they are. */
  readonly edges: readonly Input[];
  /** A fast-check arbitrary; what it makes should shrink towards small readable numbers. */
  readonly inputs: Generator<Input> | null;
  /** How many inputs are made; 0 where `inputs` is null. */
  readonly runs: number;
  /** The calls that one input leads to, at least one. */
  ask(input: Input): readonly Call[];
  /** More calls, that depend on the replies to the first ones. */
  follow?(input: Input, replies: readonly Reply[]): readonly Call[];
  /** Judges the replies to all of these calls, in their order; null where all is well. */
  judge(input: Input, replies: readonly Reply[]): Fault | null;
  /** What to try, where the fault itself does not say. */
  readonly help: string;
}

/** A way to get a function wrong that people really think of, and how to know it by its answers. */
export interface Misconception {
  /** Unique among those of its function, in kebab case. */
  readonly id: string;
  readonly function: string;
  /** Starts from what the student may have thought, and ends with a question or an experiment. */
  readonly text: string;
  /** Executable wrong versions: `half` is `wrong/<function>--half.ts`. */
  readonly wrongAnswers: readonly string[];
  /** Further wrong answers that hold it, and cannot serve as versions: they never end, or take too long. */
  readonly alsoHeldBy?: readonly string[];
  /**
   * For functions that may go about it in many ways, so that no version gives the same answers: what a call
   * and its reply say of it. True where it shows, false where they speak against it, null where neither.
   */
  readonly detect?: (call: Call, reply: Reply) => boolean | null;
}

/** The part of fast-check's Arbitrary that the model names, so that this file imports nothing. */
export interface Generator<Input> {
  // biome-ignore lint/suspicious/noExplicitAny: fast-check's own type, met in engine/
  generate(...args: any[]): { readonly value: Input };
}

/** What is wrong with the replies to one input. */
export interface Fault {
  /** Which of the calls of this input to show. */
  readonly call: number;
  /** What went wrong, in the student's terms; one or two sentences. */
  readonly rationale: string;
  readonly expected: string;
  readonly received: string;
  /** What to try, instead of the check's own `help`. */
  readonly help?: string;
  /** Where it is more than a wrong value. */
  readonly status?: 'threw' | 'timed-out' | 'out-of-memory' | 'crashed';
  readonly location?: Location | null;
}
