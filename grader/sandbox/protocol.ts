import type { Answer, AnswerKind, Argument, Became } from '../model/call.ts';

/**
 * What goes over the two pipes: one JSON text a line.
 *
 * The trusted side sends requests; the bytes of a batch of images follow their line. The guest sends one reply
 * to each, in order: the nonce from its first request, a space, and the JSON. Student code printed all lines
 * without the nonce. Student code can forge replies, which is harmless: a reply only says "this is the value".
 */
export type Request = HelloRequest | PreloadRequest | LoadRequest | CallRequest | StateRequest;
export interface HelloRequest {
  readonly kind: 'hello';
  readonly nonce: string;
}
export interface PreloadRequest {
  readonly kind: 'preload';
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}
export interface LoadRequest {
  readonly kind: 'load';
  readonly exercise: string;
  readonly code: string;
  /** The exports to report first; see `Script`. */
  readonly functions?: readonly string[];
}
export interface CallRequest {
  readonly kind: 'call';
  readonly exercise: string;
  readonly function: string;
  readonly args: readonly Argument[];
  readonly answer: AnswerKind;
  /** The call should throw, so the reply leaves out where it threw. */
  readonly throws?: true;
  /** The first of a batch: calls like earlier ones of the same batch meet other chances. */
  readonly startsBatch?: true;
}

/** Asks what student code left behind in the process. */
export interface StateRequest {
  readonly kind: 'state';
}

/** A line from the guest. NaN and the infinities are strings in it. */
export interface ReplyLine {
  /** The number of the request, which both sides count: the first has 1. */
  readonly id: number;
  /** What student code printed during the request. */
  readonly printed: string;
  readonly reply: GuestReply;
}

/** The guest's reply to a request. Nothing in it is sanitized or trusted. For its fields see `Reply`. */
export type GuestReply =
  | { readonly kind: 'done' }
  /** Whether all that is built in is as it was at the start, and the memory in use: a slip shows here, a cheat need not. */
  | { readonly kind: 'state'; readonly isClean: boolean; readonly megabytes: number }
  | { readonly kind: 'loaded'; readonly exports: Readonly<Record<string, string>> }
  | {
      readonly kind: 'value';
      readonly value: Answer;
      readonly changed: number | null;
      /** Only if an argument was changed. */
      readonly became?: Became;
      readonly drawn: number;
      readonly mathRandom: number;
    }
  | { readonly kind: 'odd-value'; readonly received: string }
  | {
      readonly kind: 'threw';
      readonly isError: boolean;
      readonly message: string;
      readonly stack: string;
    };

/** The exit code if student code calls `exit`, with whatever code: it could look like an end that has another reason. */
export const EXIT_CALLED = 86;
