import { inspect } from 'node:util';
import type { Reply } from '../model/call.ts';
import { type Calls, callsNow, type Loaded, type SandboxSession } from '../model/session.ts';
import type { Script } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import { sanitize } from '../text/sanitize.ts';
import { createAnswerer } from './guest/answerer.ts';
import { watchGlobals } from './guest/watched-globals.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { sanitizeLoaded, sanitizeReply } from './process/sanitize-reply.ts';
import type { CallRequest, GuestReply, LoadRequest } from './protocol.ts';

/**
 * A sandbox that is none: it answers in this very process, with the code of the real one. For benchmarks and
 * tests, with code that is trusted: nothing holds it back, and nothing stops it.
 */
export function openTrustedSession(): SandboxSession {
  return new InProcess();
}

class InProcess implements SandboxSession {
  readonly #scripts = new Map<string, Script>();
  readonly #answerer = createAnswerer();
  #printed = '';

  preload(name: string, images: ImageBatch): void {
    this.#answerer.keep(name, images);
  }

  async load(script: Script): Promise<Loaded> {
    this.#scripts.set(script.exercise, script);
    const request = { kind: 'load', id: 0, exercise: script.exercise, code: script.code } as const;
    return sanitizeLoaded(this.#answer(request), script);
  }

  async call(exercise: string, calls: Calls): Promise<readonly Reply[]> {
    const script = this.#scripts.get(exercise) as Script;
    return callsNow(calls).map(({ function: name, args, answer }) =>
      sanitizeReply(this.#answer({ kind: 'call', id: 0, exercise, function: name, args, answer }), script),
    );
  }

  takeOutput(): string {
    const printed = this.#printed;
    this.#printed = '';
    return sanitize(printed, DEFAULT_LIMITS.outputLength);
  }

  async close(): Promise<void> {}

  /** The console and Math.random are student code's only while it runs. */
  #answer(request: LoadRequest | CallRequest): GuestReply {
    const globals = watchGlobals(inspect);
    try {
      return this.#answerer.answer(JSON.stringify(request), globals);
    } finally {
      globals.restore();
      this.#printed += globals.takePrinted();
    }
  }
}
