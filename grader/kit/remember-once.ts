import type { Reply } from '../model/call.ts';
import { type Calls, callsNow, type SandboxSession } from '../model/sandbox-session.ts';

/** One session, seen twice. */
export interface Remembering {
  /** For the grading: every call is made, however often, and the replies to those that are to be made `once` are kept. */
  readonly recording: SandboxSession;
  /** For what comes after: a call whose reply was kept, of the same script, is not made again. */
  readonly recalling: SandboxSession;
}

/** Keeps the replies to calls that are to be made `once`, such as a training, for whoever asks the same later. */
export function rememberOnce(session: SandboxSession): Remembering {
  const scripts = new Map<string, string>();
  const kept = new Map<string, Reply>();
  const keyOf = (exercise: string, calls: Calls): string | null => {
    const [call, ...others] = callsNow(calls);
    return call?.once && others.length === 0 ? JSON.stringify([scripts.get(exercise), call]) : null;
  };
  const same: Omit<SandboxSession, 'call'> = {
    preload: (name, images) => session.preload(name, images),
    takeOutput: () => session.takeOutput(),
    close: () => session.close(),
    load(script) {
      scripts.set(script.exercise, script.code);
      return session.load(script);
    },
  };
  return {
    recording: {
      ...same,
      async call(exercise, calls, purpose) {
        let key: string | null = null;
        const noted = () => {
          const now = callsNow(calls);
          key = keyOf(exercise, now);
          return now;
        };
        const replies = await session.call(exercise, noted, purpose);
        if (key !== null && replies[0] !== undefined) {
          kept.set(key, replies[0]);
        }
        return replies;
      },
    },
    recalling: {
      ...same,
      async call(exercise, calls, purpose) {
        const key = keyOf(exercise, calls);
        const reply = key === null ? undefined : kept.get(key);
        return reply === undefined ? session.call(exercise, calls, purpose) : [reply];
      },
    },
  };
}
