import { cleanText } from '../clean.ts';
import {
  type Call,
  type KeptImages,
  KitError,
  type Loaded,
  type Reply,
  type SandboxSession,
  type Script,
} from '../model.ts';
import { CALL_MS, KEEP_MS, LIST_REPLY_BYTES, LOAD_MS, OUTPUT_LENGTH, SMALL_REPLY_BYTES } from './limits.ts';
import { type Errand, type GuestProcess, type Outcome, startGuest } from './process/guest-process.ts';
import { toLoaded, toReply } from './process/to-reply.ts';

/**
 * A sandbox for the code of one student. It starts up at once, and answers when it is asked.
 *
 * A process that had to be stopped is replaced when the next one is needed, and the new one gets the
 * scripts and images again that it is asked about.
 */
export function openSandbox(): SandboxSession {
  return new Sandbox();
}

/** Lines of a printed stack that are not the student's: the guest is a `data:` URL. */
const GUEST_FRAME = /\n *at [^\n]*data:application\/javascript;base64,[^\n]*/g;

/** A process, and what it has got so far. */
interface Running {
  readonly guest: GuestProcess;
  readonly images: Map<string, KeptImages>;
  readonly loaded: Map<Script, Loaded>;
}

class Sandbox implements SandboxSession {
  readonly #scripts = new Map<string, Script>();
  readonly #images = new Map<string, KeptImages>();
  #running: Promise<Running>;
  #last: Promise<unknown> = Promise.resolve();
  #printed = '';
  #isClosed = false;

  constructor() {
    this.#running = this.#start();
  }

  keep(name: string, images: KeptImages): void {
    this.#images.set(name, images);
  }

  load(script: Script): Promise<Loaded> {
    this.#scripts.set(script.exercise, script);
    return this.#inTurn(async (running) => {
      running.loaded.delete(script);
      return this.#loadInto(running, script);
    });
  }

  call(exercise: string, calls: readonly Call[]): Promise<readonly Reply[]> {
    return this.#inTurn(async (running) => {
      const script = this.#scripts.get(exercise);
      if (script === undefined) {
        throw new KitError('not-loaded', `No script of ${exercise} was given to the sandbox. Load it first.`);
      }
      const loaded = running.loaded.get(script) ?? (await this.#loadInto(running, script));
      if (loaded.kind !== 'loaded') {
        return loaded.kind === 'threw' ? calls.map(() => loaded) : [loaded];
      }
      return this.#callIn(running, script, calls);
    });
  }

  takeOutput(): string {
    const printed = this.#printed;
    this.#printed = '';
    return cleanText(printed.replace(GUEST_FRAME, ''), OUTPUT_LENGTH);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const running = await this.#running.catch(() => null);
    await running?.guest.end();
  }

  /** One thing at a time, each in a process that lives. */
  #inTurn<Result>(act: (running: Running) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(async () => {
      if (!this.#isClosed && !(await this.#running).guest.isAlive()) {
        this.#running = this.#start();
      }
      if (this.#isClosed) {
        throw new KitError('sandbox-closed', 'The sandbox was asked for something after it was closed.');
      }
      return act(await this.#running);
    });
    this.#last = result.catch(() => {});
    return result;
  }

  #start(): Promise<Running> {
    const running = startGuest((text) => this.#print(text)).then((guest) => ({
      guest,
      images: new Map(),
      loaded: new Map(),
    }));
    running.catch(() => {});
    return running;
  }

  async #loadInto(running: Running, script: Script): Promise<Loaded> {
    const { exercise, code } = script;
    const errand: Errand = {
      request: { kind: 'load', exercise, code },
      milliseconds: LOAD_MS,
      replyBytes: SMALL_REPLY_BYTES,
    };
    const { replies, fate } = await this.#send(running, [errand]);
    const loaded = replies[0] === undefined ? fate : toLoaded(replies[0].reply, script);
    running.loaded.set(script, loaded as Loaded);
    return loaded as Loaded;
  }

  async #callIn(running: Running, script: Script, calls: readonly Call[]): Promise<readonly Reply[]> {
    const images = this.#missingImages(running, calls);
    const errands = [...images, ...calls.map((call) => toErrand(script.exercise, call))];
    const { replies, fate } = await this.#send(running, errands);
    const answers = replies.slice(images.length).map(({ reply }) => toReply(reply, script));
    return fate === null ? answers : [...answers, fate];
  }

  async #send(running: Running, errands: readonly Errand[]): Promise<Outcome> {
    const outcome = await running.guest.send(errands);
    for (const { printed } of outcome.replies) {
      this.#print(printed);
    }
    return outcome;
  }

  /** Sends ahead what the calls name and this process has not got. */
  #missingImages({ images }: Running, calls: readonly Call[]): Errand[] {
    const errands: Errand[] = [];
    for (const name of imagesOf(calls)) {
      const batch = this.#images.get(name);
      if (batch === undefined || batch.bytes.length !== batch.rows * batch.columns) {
        throw new KitError('no-images', `A call names the images “${name}”, and no such batch was kept.`);
      }
      if (images.get(name) !== batch) {
        images.set(name, batch);
        errands.push(toKeepErrand(name, batch));
      }
    }
    return errands;
  }

  #print(text: string): void {
    if (this.#printed.length <= OUTPUT_LENGTH) {
      this.#printed += text.slice(0, OUTPUT_LENGTH + 1);
    }
  }
}

function imagesOf(calls: readonly Call[]): Set<string> {
  const args = calls.flatMap((call) => call.args);
  return new Set(args.flatMap((arg) => (typeof arg === 'object' && '$images' in arg ? [arg.$images] : [])));
}

function toKeepErrand(name: string, { rows, columns, bytes }: KeptImages): Errand {
  return {
    request: { kind: 'keep', name, rows, columns },
    bytes,
    milliseconds: KEEP_MS,
    replyBytes: SMALL_REPLY_BYTES,
  };
}

function toErrand(exercise: string, call: Call): Errand {
  return {
    request: {
      kind: 'call',
      exercise,
      function: call.function,
      args: call.args,
      answer: call.answer,
      ...(call.throws && { throws: true }),
    },
    milliseconds: call.timeLimit ?? CALL_MS,
    replyBytes: call.answer === 'number' ? SMALL_REPLY_BYTES : LIST_REPLY_BYTES,
  };
}
