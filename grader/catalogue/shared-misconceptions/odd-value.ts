import type { Detect } from '../kinds/misconception.ts';

/** Detects an answer of the wrong kind by the words that report it, such as "a promise". */
export function givesBack(words: RegExp): Detect {
  return (call, reply) => (call.throws ? null : reply.kind === 'odd-value' && words.test(reply.received));
}
