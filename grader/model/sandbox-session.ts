import type { Call, Reply } from './call.ts';
import type { Script } from './submission.ts';
import type { ImageBatch } from './values.ts';

/** The result of evaluating a script: the type of each export, or why there are none. */
export type Loaded =
  | { readonly kind: 'loaded'; readonly exports: Readonly<Record<string, string>> }
  | Exclude<Reply, { kind: 'value' | 'odd-value' }>;

/**
 * A student's code in a sandbox. Its promises never reject because of student code; they reject with a
 * `KitError` for a fault of the kit or the machine.
 */
export interface SandboxSession {
  /** Makes a batch of images available to calls, which name it with `{ $images: name }`. It is sent once. */
  preload(name: string, images: ImageBatch): void;
  /** Evaluates a script. From then on its functions can be called, even after a restart of the sandbox. */
  load(script: Script): Promise<Loaded>;
  /**
   * Calls functions of a loaded exercise: one reply a call, in order. If a call times out, runs out of memory or
   * crashes, the list ends with that reply, and the remaining calls are not made.
   *
   * Requests wait for their turn; see `Calls`.
   */
  call(exercise: string, calls: Calls, purpose?: CallPurpose): Promise<readonly Reply[]>;
  /** What the student's code printed since the last call of this, cut and sanitized. */
  takeOutput(): string;
  close(): Promise<void>;
}

/**
 * What calls are made for: to judge the function, to judge it once more with the reference in place of others of its
 * file, or to find a good example once it is judged. Each has an allowance of its own, so that no function loses points
 * for what others use up, or for the time that its example takes.
 */
export type CallPurpose = 'verdict' | 'second-verdict' | 'example';

/** The calls to make, or a function that returns them when their turn comes. */
export type Calls = readonly Call[] | (() => readonly Call[]);

export function callsNow(calls: Calls): readonly Call[] {
  return typeof calls === 'function' ? calls() : calls;
}
