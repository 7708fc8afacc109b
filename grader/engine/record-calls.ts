import type { Call, Reply } from '../model/call.ts';
import type { Ask } from './ask.ts';

/** A call that was made, and what became of it. */
export interface RecordedCall {
  readonly call: Call;
  readonly reply: Reply;
}

/** Remembers all that is asked, in the order in which it is answered. */
export function recordCalls(ask: Ask): { readonly ask: Ask; readonly heard: readonly RecordedCall[] } {
  const heard: RecordedCall[] = [];
  return {
    heard,
    async ask(calls) {
      const replies = await ask(calls);
      for (const [i, reply] of replies.entries()) {
        // A reply that serves again was heard before: the call was not made a second time.
        if (!calls[i]?.once || !heard.some((known) => known.reply === reply)) {
          heard.push({ call: calls[i] as Call, reply });
        }
      }
      return replies;
    },
  };
}
