import type { Fit, Matrix, Params, Vector } from './values.ts';

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
  | { readonly kind: 'odd-value'; readonly received: string }
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
