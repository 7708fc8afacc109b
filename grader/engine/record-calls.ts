import type { Call, Reply } from '../model/call.ts';
import type { Ask } from './ask.ts';

export interface RecordedCall {
  readonly call: Call;
  readonly reply: Reply;
}

/** Records every call that is made, in the order of the replies. */
export function recordCalls(ask: Ask): { readonly ask: Ask; readonly recorded: readonly RecordedCall[] } {
  const recorded: RecordedCall[] = [];
  return {
    recorded,
    async ask(calls, purpose) {
      const replies = await ask(calls, purpose);
      for (const [i, reply] of replies.entries()) {
        // A `once` call that was made before got the very same reply: it was not made again.
        if (!calls[i]?.once || !recorded.some((known) => known.reply === reply)) {
          recorded.push({ call: calls[i] as Call, reply });
        }
      }
      return replies;
    },
  };
}
