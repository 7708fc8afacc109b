import type { Call, Reply } from '../model/call.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { callByCall } from './call-by-call.ts';

/**
 * A session of a script that is trusted and keeps nothing from one call to the next, so that its reply depends on the
 * call alone. A reply is remembered as long as its call is: those of a check are the same objects in every submission.
 *
 * @param open opens the script; called only if something is asked that is not remembered
 */
export function openStateless(script: Script, open: () => Promise<SandboxSession>): SandboxSession {
  const known = remembered.get(script) ?? new WeakMap<Call, Reply>();
  remembered.set(script, known);
  let session: SandboxSession | null = null;

  async function replyTo(exercise: string, call: Call): Promise<Reply> {
    const before = known.get(call);
    if (before !== undefined) {
      return before;
    }
    session ??= await open();
    const [reply] = (await session.call(exercise, [call])) as [Reply];
    known.set(call, reply);
    return reply;
  }

  return callByCall(replyTo, () => session);
}

const remembered = new WeakMap<Script, WeakMap<Call, Reply>>();
