import type { Answer, AnswerKind, Argument } from '../model/call.ts';

/**
 * What goes over the two pipes, one JSON text a line.
 *
 * The trusted side sends requests; the bytes of a batch follow their line. The guest answers each with one
 * reply, in order: the nonce of its first request, a space, and the JSON. Lines without the nonce were
 * printed by student code. Replies are forgeable, and may be: they only say "this is the value".
 */
export type Request = HelloRequest | PreloadRequest | LoadRequest | CallRequest;
export interface HelloRequest {
  readonly kind: 'hello';
  readonly id: number;
  readonly nonce: string;
}
export interface PreloadRequest {
  readonly kind: 'keep';
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}
export interface LoadRequest {
  readonly kind: 'load';
  readonly id: number;
  readonly exercise: string;
  readonly code: string;
}
export interface CallRequest {
  readonly kind: 'call';
  readonly id: number;
  readonly exercise: string;
  readonly function: string;
  readonly args: readonly Argument[];
  readonly answer: AnswerKind;
  /** Whether the place of a throw is left out. */
  readonly throws?: true;
}

/** A line of the guest. NaN and the infinities are texts in it. */
export interface ReplyLine {
  /** That of the request. */
  readonly id: number;
  /** What was printed meanwhile. */
  readonly printed: string;
  readonly reply: GuestReply;
}

/** What the guest says became of a request; nothing in it is cleaned or to be trusted. */
export type GuestReply =
  | { readonly kind: 'done' }
  | { readonly kind: 'loaded'; readonly exports: Readonly<Record<string, string>> }
  | {
      readonly kind: 'value';
      readonly value: Answer;
      readonly changed: number | null;
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
