/**
 * The vocabulary of the grader, as types. Imports nothing; everything else imports from here.
 *
 * A *submission* is up to seven files. An *exercise* of the catalogue has *checks*; each check asks the
 * student's functions through *calls*, gets *replies*, and judges them on the trusted side. What comes
 * out is a *result*.
 */

// ── What goes to the student's functions, and what comes back ────────────────────────────────────

export type Vector = readonly number[];
export type Matrix = readonly Vector[];
export interface Params {
  readonly weights: Vector;
  readonly bias: number;
}
/** What `solvePrices` gives back. */
export interface Fit {
  readonly params: Params;
  readonly loss: number;
  readonly steps: number;
}

/** How a returned value is read, once, inside the sandbox; any other value is told in words. */
export type AnswerKind = 'number' | 'numbers' | 'booleans' | 'params' | 'fit';
export type Answer = number | readonly number[] | readonly boolean[] | Params | Fit;

/**
 * An argument of a call. Plain data goes as it is. Two kinds are made inside the sandbox: a generator of
 * normal draws from a seed, and a batch of images that was sent ahead once (`SandboxSession.keep`).
 */
export type Argument =
  | number
  | Vector
  | Matrix
  | readonly boolean[]
  | Params
  | { readonly tolerance: number; readonly maxSteps: number }
  | RandnArgument
  | ImagesArgument;
export interface RandnArgument {
  readonly $randn: number;
}
export interface ImagesArgument {
  readonly $images: string;
}

export interface Call {
  /** The name of the export that is called. */
  readonly function: string;
  readonly args: readonly Argument[];
  readonly answer: AnswerKind;
  /** Milliseconds of computing that it may take, under the default limits; those of any call where it is left out. */
  readonly timeLimit?: number;
  /** It should throw, so nobody asks where: to find that out takes longer than the call. */
  readonly throws?: true;
  /** Where the same call was made before for this submission, its reply serves again. */
  readonly once?: true;
}

/**
 * What became of one call. Only `value` carries something to judge; the rest say why there is nothing.
 * Texts in a reply come from the student's side: capped, and cleaned of control characters by the host.
 */
export type Reply =
  | {
      readonly kind: 'value';
      readonly value: Answer;
      /** Position (from 0) of an argument that is no longer what it was before the call, or null. */
      readonly changed: number | null;
      /** How many numbers were drawn from the `$randn` of this call. */
      readonly drawn: number;
      /** How many times Math.random was called meanwhile. */
      readonly mathRandom: number;
    }
  /** A value of another kind than was asked for: what came, in words ("a promise", "the text \"34\""). */
  | { readonly kind: 'odd-value'; readonly came: string }
  | {
      readonly kind: 'threw';
      readonly isError: boolean;
      readonly message: string;
      readonly location: Location | null;
    }
  | {
      readonly kind: 'timed-out';
      /** What was allowed. */
      readonly milliseconds: number;
      /** Which limit it was, where it was not that of the call itself. */
      readonly limit?: Exclude<TimeLimit, 'call'>;
    }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'crashed'; readonly message: string };

/**
 * What may take too long: one call, one of a function that had to be stopped before (which has less time), the
 * calls of a check together, or all of a submission.
 */
export type TimeLimit = 'call' | 'call-again' | 'check' | 'submission';

/** A place in a student's own file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

// ── The catalogue: data ──────────────────────────────────────────────────────────────────────────

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
  readonly images?: Readonly<Record<string, KeptImages>>;
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
  /** Executable wrong versions: `half` is `grader/wrong/<exercise>/<function>--half.ts`. */
  readonly versions: readonly string[];
  /** Further wrong answers that hold it, and cannot serve as versions: they never end, or take too long. */
  readonly marked?: readonly string[];
  /**
   * For functions that may go about it in many ways, so that no version gives the same answers: what a call
   * and its reply say of it. True where it shows, false where they speak against it, null where neither.
   */
  readonly mark?: (call: Call, reply: Reply) => boolean | null;
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

// ── The result: what `--format json` prints ──────────────────────────────────────────────────────

export interface Result {
  readonly version: 1;
  readonly seed: number;
  readonly points: number;
  readonly maxPoints: number;
  readonly exercises: readonly ExerciseResult[];
}

export interface ExerciseResult {
  readonly id: string;
  readonly title: string;
  /** passed: every check; failed: some not; not-started: only stubs; unusable: no check could be run. */
  readonly status: 'passed' | 'failed' | 'not-started' | 'unusable';
  readonly points: number;
  readonly maxPoints: number;
  /** Why it is unusable, else null. */
  readonly message: string | null;
  /** Earlier exercises that it imports: the student's own, or the reference where that one is not right. */
  readonly uses: Uses;
  /** What the student's code printed, cut and cleaned. */
  readonly output: string;
  readonly checks: readonly CheckResult[];
  /** What a type checker has to say about the file; it costs nothing. Left out where none was asked. */
  readonly advice?: readonly Advice[];
}

/** A remark of the type checker on a place in a student's file. */
export interface Advice {
  readonly location: Location;
  readonly message: string;
}

export type CheckStatus =
  | 'passed'
  | 'failed'
  | 'threw'
  | 'timed-out'
  | 'out-of-memory'
  | 'crashed'
  | 'not-started'
  | 'skipped';

export interface CheckResult {
  readonly id: string;
  readonly function: string;
  readonly title: string;
  readonly status: CheckStatus;
  readonly points: number;
  readonly maxPoints: number;
  /** How many inputs were tried. */
  readonly cases: number;
  /** What went wrong, in the student's terms; null where it passed. */
  readonly rationale: string | null;
  readonly help: string | null;
  readonly counterexample: Counterexample | null;
  readonly misconception: { readonly id: string; readonly text: string } | null;
  /** Where the student's code threw, or null. */
  readonly location: Location | null;
  /** For `--replay`, or null. */
  readonly replay: string | null;
}

export interface Counterexample {
  /** As a student could type it. */
  readonly call: string;
  readonly expected: string;
  readonly received: string;
}

// ── A submission, as far as it can be told without running it ────────────────────────────────────

/** The student's files, by name (`03-loss.ts`), read and checked; or why one cannot be used. */
export interface Submission {
  readonly files: ReadonlyMap<string, SubmittedFile>;
}
export type SubmittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unusable'; readonly message: string };

/** Whose version of an earlier exercise a file gets when it imports it. */
export type Uses = Readonly<Record<string, 'own' | 'reference'>>;

/** What became of making one script of an exercise and all that it imports. */
export type Staged =
  | {
      readonly kind: 'staged';
      readonly script: Script;
      /** Earlier exercises in it, imported by the file itself or by one that it imports. */
      readonly imports: readonly string[];
      /** Of these, used as the reference: those from which more is imported than the reference has. */
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'unusable';
      /** The exercise whose file is at fault: the one asked for, or an earlier one that it imports. */
      readonly exercise: string;
      readonly message: string;
      readonly location: Location | null;
    };

// ── What the engine needs of the sandbox ─────────────────────────────────────────────────────────

/** One exercise made into one script that the sandbox can evaluate. */
export interface Script {
  /** The exercise that it holds. */
  readonly exercise: string;
  readonly code: string;
  /** The source map of `code`, as JSON, to find places in the student's own file. */
  readonly map: string;
}

/** What evaluating a script led to: the kind of each export asked after, or why there are none. */
export type Loaded =
  | { readonly kind: 'loaded'; readonly exports: Readonly<Record<string, string>> }
  | Exclude<Reply, { kind: 'value' | 'odd-value' }>;

/**
 * The student's side, as the engine sees it. Never rejects for what student code does; rejects with a
 * `KitError` for a fault of the kit or the machine.
 */
export interface SandboxSession {
  /** Sends a batch of images ahead, once; calls name it with `{ $images: name }`. */
  keep(name: string, images: KeptImages): void;
  /** Evaluates a script; the functions of an exercise answer from then on, also after a restart. */
  load(script: Script): Promise<Loaded>;
  /**
   * Calls functions of a loaded exercise; one reply a call, in order. After a call that timed out, ran out
   * of memory or crashed, the rest is not asked, and the list of replies ends with it.
   */
  call(exercise: string, calls: readonly Call[]): Promise<readonly Reply[]>;
  /** What the student's code printed since the last time this was asked, cut and cleaned. */
  takeOutput(): string;
  close(): Promise<void>;
}

/** Grey values 0 to 255, row after row; the sandbox makes rows of numbers from 0 to 1 of them. */
export interface KeptImages {
  readonly rows: number;
  readonly columns: number;
  readonly bytes: Uint8Array;
}

// ── Faults of the kit, the machine or the command line ───────────────────────────────────────────

/**
 * The kit, the machine or the command is at fault, never the student: exit 2 and no result. The message
 * says what was expected, what came, where, and what to do next.
 */
export class KitError extends Error {
  override readonly name = 'KitError';
  /** Stable, in kebab case: "unknown-exercise". */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
