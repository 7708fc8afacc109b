import type { Fit, Matrix, Params, Vector } from './values.ts';

/** The kind of value that a call should return. Any other value is described in words (`odd-value`). */
export type AnswerKind = 'number' | 'numbers' | 'booleans' | 'params' | 'fit';

export type Answer = number | readonly number[] | readonly boolean[] | Params | Fit;

/**
 * An argument of a call. Plain data is sent as it is. Two kinds are made inside the sandbox: a generator of
 * normal draws from a seed, and a batch of images that was sent ahead once (`SandboxSession.preload`).
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
  /** The seed. */
  readonly $randn: number;
}

export interface ImagesArgument {
  /** The name of the batch. */
  readonly $images: string;
}

export interface Call {
  /** The name of the exported function. */
  readonly function: string;
  readonly args: readonly Argument[];
  readonly answer: AnswerKind;
  /** Milliseconds of computing that it may take under the default limits; the default for calls if left out. */
  readonly timeLimit?: number;
  /** It should throw, so the reply needs no location: finding that takes longer than the call. */
  readonly throws?: true;
  /** If the same call was made before for this submission, its reply is reused. */
  readonly once?: true;
}

/**
 * The reply to one call. Only `value` has something to judge; the others say why there is nothing. Texts in a
 * reply come from the student's side; the trusted side cuts and sanitizes them.
 */
export type Reply =
  | {
      readonly kind: 'value';
      readonly value: Answer;
      /** Position (from 0) of the first argument that the call changed, or null. */
      readonly changed: number | null;
      /** What that argument became; left out if it cannot be said in a few words. */
      readonly became?: Became;
      /** How many numbers were drawn from the `$randn` of this call. */
      readonly drawn: number;
      /** How many times Math.random was called during this call. */
      readonly mathRandom: number;
    }
  /** A value of another kind, in words ("a promise", "the text \"34\""). */
  | { readonly kind: 'odd-value'; readonly received: string }
  | {
      readonly kind: 'threw';
      readonly isError: boolean;
      readonly message: string;
      readonly location: Location | null;
    }
  | {
      readonly kind: 'timed-out';
      /** The limit, in milliseconds. */
      readonly milliseconds: number;
      /** Which limit it was; the limit of the call itself if left out. */
      readonly limit?: Exclude<TimeLimit, 'call'>;
    }
  | { readonly kind: 'out-of-memory' }
  | {
      readonly kind: 'crashed';
      readonly message: string;
      /** Set if its answers together were too large to keep. */
      readonly limit?: 'answers';
    };

/** What a changed argument became: the whole of it, or the first place in it that is no longer as it was. */
export interface Became {
  /** From the argument to the place: `[2, 0]` in rows, `['weights', 1]` in parameters. Empty for the whole. */
  readonly at: readonly (number | string)[];
  /** The value there, in the notation of the exercises. */
  readonly text: string;
}

/**
 * What took too long: a call, a call of a function that timed out before (and so has less time), a batch of
 * calls, all calls of a function, or the whole submission.
 */
export type TimeLimit = 'call' | 'call-again' | 'check' | 'function' | 'submission';

/** A place in a student's own file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
