import { inspect } from 'node:util';
import type { Reply } from '../model/call.ts';
import { type Calls, callsNow, type Loaded, type SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import { sanitize } from '../text/sanitize.ts';
import { createAnswerer } from './guest/answerer.ts';
import { watchGlobals } from './guest/watched-globals.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { sanitizeLoaded, sanitizeReply } from './process/sanitize-reply.ts';
import type { CallRequest, GuestReply, LoadRequest } from './protocol.ts';

/**
 * A session without a sandbox: it runs the guest's code in this process, with no limits and no protection.
 * Only for code that is trusted, in benchmarks and tests.
 */
export function openTrustedSession(): SandboxSession {
  return new TrustedSession();
}

class TrustedSession implements SandboxSession {
  readonly #scripts = new Map<string, Script>();
  readonly #answerer = createAnswerer();
  #printed = '';

  preload(name: string, images: ImageBatch): void {
    this.#answerer.preload(name, images);
  }

  async load(script: Script): Promise<Loaded> {
    this.#scripts.set(script.exercise, script);
    const { exercise, code, functions = [] } = script;
    const request = { kind: 'load', exercise, code, functions } as const;
    return sanitizeLoaded(this.#answer(request), script);
  }

  async call(exercise: string, calls: Calls): Promise<readonly Reply[]> {
    const script = this.#scripts.get(exercise) as Script;
    return callsNow(calls).map(({ function: name, args, answer }, i) => {
      const request = { kind: 'call', exercise, function: name, args, answer } as const;
      return sanitizeReply(this.#answer({ ...request, ...(i === 0 && { startsBatch: true }) }), script);
    });
  }

  takeOutput(): string {
    const printed = this.#printed;
    this.#printed = '';
    return sanitize(printed, DEFAULT_LIMITS.outputLength);
  }

  async close(): Promise<void> {}

  /** Watches the console and Math.random only while student code runs. */
  #answer(request: LoadRequest | CallRequest): GuestReply {
    const globals = watchGlobals(inspect);
    const text = JSON.stringify(request);
    try {
      return this.#answerer.answer(JSON.parse(text), text, globals);
    } finally {
      globals.restore();
      this.#printed += globals.takePrinted();
    }
  }
}
