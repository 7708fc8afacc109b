import type { Call, Reply } from '../model/call.ts';
import { type Calls, callsNow, type SandboxSession } from '../model/sandbox-session.ts';

/**
 * A session whose script is loaded when it is needed.
 *
 * @param replyTo replies to one call; the next one waits for it
 * @param opened the session behind it; null as long as there is none
 */
export function callByCall(
  replyTo: (exercise: string, call: Call) => Promise<Reply>,
  opened: () => SandboxSession | null,
): SandboxSession {
  return {
    preload() {},
    async load() {
      return { kind: 'loaded', exports: {} };
    },
    async call(exercise: string, calls: Calls) {
      const replies: Reply[] = [];
      for (const call of callsNow(calls)) {
        replies.push(await replyTo(exercise, call));
      }
      return replies;
    },
    takeOutput: () => opened()?.takeOutput() ?? '',
    async close() {
      await opened()?.close();
    },
  };
}
