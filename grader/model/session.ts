import type { Call, Reply } from './call.ts';
import type { Script } from './submission.ts';
import type { ImageBatch } from './values.ts';

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
  preload(name: string, images: ImageBatch): void;
  /** Evaluates a script; the functions of an exercise answer from then on, also after a restart. */
  load(script: Script): Promise<Loaded>;
  /**
   * Calls functions of a loaded exercise: one reply a call, in order. After a call that timed out, ran out of memory
   * or crashed, the rest is not made, and the list of replies ends with it.
   *
   * Requests are served one after the other; see `Calls`.
   */
  call(exercise: string, calls: Calls): Promise<readonly Reply[]>;
  /** What the student's code printed since the last time this was asked, cut and cleaned. */
  takeOutput(): string;
  close(): Promise<void>;
}

/** Calls to make; or a function that is asked for them when their turn comes. */
export type Calls = readonly Call[] | (() => readonly Call[]);

export function callsNow(calls: Calls): readonly Call[] {
  return typeof calls === 'function' ? calls() : calls;
}
