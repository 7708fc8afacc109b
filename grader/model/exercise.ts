import type { Call, Location, Reply } from './call.ts';
import type { Picture } from './picture.ts';
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
  /** Common ways to get its functions wrong, with what to say to the student. */
  readonly misconceptions: readonly Misconception[];
  /** Batches of images that its calls name with `{ $images: name }`. */
  readonly images?: Readonly<Record<string, ImageBatch>>;
  /** What there is to see of it; left out if there is nothing. */
  readonly picture?: PictureMaker;
}

/** Asks a function for what a picture shows. It judges nothing. */
export interface PictureMaker {
  /** The function that it is about: nothing is asked if that is not written. */
  readonly function: string;
  /** Whether a report in the terminal shows it, too: then it has to take next to no time. */
  readonly inTerminal?: true;
  /**
   * The calls to make.
   *
   * @param shown the call that a failing check of the function shows; null if there is none
   */
  ask(shown: Call | null): readonly Call[];
  /** More calls, which depend on the replies to the first ones. */
  follow?(replies: readonly Reply[]): readonly Call[];
  /**
   * What the replies to all these calls show, in order; there are fewer if one of the calls ended the process.
   *
   * @returns null if they show nothing
   */
  draw(shown: Call | null, replies: readonly Reply[]): Picture | null;
}

/**
 * A property of every right answer, tried on many inputs. All or nothing.
 *
 * `Input` is opaque to the engine: it comes from `inputs` or `edges` and goes to `ask` and `judge`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the engine handles checks of any input alike
export interface Check<Input = any> {
  /** Unique in its exercise, in kebab case. */
  readonly id: string;
  /** The function that it is about. If that is missing or a stub, the check earns nothing. */
  readonly function: string;
  /** The property, as a phrase: "adds the bias once". */
  readonly title: string;
  readonly points: number;
  /** Inputs chosen by hand: tried first, and reported without shrinking. */
  readonly edges: readonly Input[];
  /** A fast-check arbitrary; its values should shrink towards small readable numbers. */
  readonly inputs: Generator<Input> | null;
  /** How many inputs are generated; 0 if `inputs` is null. */
  readonly runs: number;
  /** The calls to make for one input, at least one. */
  ask(input: Input): readonly Call[];
  /** More calls, which depend on the replies to the first ones. */
  follow?(input: Input, replies: readonly Reply[]): readonly Call[];
  /** Judges the replies to all these calls, in order; null if they are right. */
  judge(input: Input, replies: readonly Reply[]): Fault | null;
  /** What to try, if the fault itself has no help. */
  readonly help: string;
}

/** A common way to get a function wrong, and how to recognize it by the answers. */
export interface Misconception {
  /** Unique among those of its function, in kebab case. */
  readonly id: string;
  readonly function: string;
  /** For the student: starts from what they may have thought, and ends with a question or an experiment. */
  readonly text: string;
  /** Those of the exercise that show it: `half` is `wrong/<function>--half.ts`. */
  readonly wrongAnswers: readonly string[];
  /** More wrong answers with this misconception that cannot be run for comparison: they never end, or take too long. */
  readonly alsoHeldBy?: readonly string[];
  /**
   * For functions with many right ways to work, so that no wrong answer gives the same replies: judges a call
   * and its reply. True if they show the misconception, false if they rule it out, else null.
   */
  readonly detect?: (call: Call, reply: Reply) => boolean | null;
}

/** The part of fast-check's Arbitrary that the model needs, so that it does not import fast-check. */
export interface Generator<Input> {
  // biome-ignore lint/suspicious/noExplicitAny: fast-check's own type, met in engine/
  generate(...args: any[]): { readonly value: Input };
}

/**
 * What a fault says, if it is not simply that an answer is wrong:
 *
 * - `leftover-state`: the answer depends on earlier calls.
 * - `comparison`: two answers do not fit each other, and either of them may be the wrong one.
 * - `withheld`: the property may hold, but counts only once the answers are right.
 */
export type FaultKind = 'leftover-state' | 'comparison' | 'withheld';

/** What is wrong with the replies to one input. */
export interface Fault {
  readonly kind?: FaultKind;
  /** Which of the calls of this input to show. */
  readonly call: number;
  /** Calls of this input that have to be made before it to see the fault, in order. */
  readonly before?: readonly number[];
  /** What went wrong, in the student's terms; one or two sentences. */
  readonly rationale: string;
  readonly expected: string;
  readonly received: string;
  /** What to try, instead of the check's own `help`. */
  readonly help?: string;
  /** Set if it is more than a wrong value. */
  readonly status?: 'threw' | 'timed-out' | 'out-of-memory' | 'crashed';
  readonly location?: Location | null;
}
