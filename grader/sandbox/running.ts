import { KitError } from '../model/kit-error.ts';
import type { Loaded } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import { type Limits, PROCESS_HEAP_SHARE, PROCESS_TIME_SHARE } from './limits.ts';
import type { GuestProcess } from './process/guest-process.ts';
import { type LimitedRequest, preloadRequest, STATE_REQUEST } from './requests.ts';

/** A process, with what it has: scripts, images, and traces of the function that it runs. */
export class Running {
  readonly guest: GuestProcess;
  readonly loaded = new Map<Script, Loaded>();
  readonly #images = new Map<string, ImageBatch>();
  /** The function that it was last used for, or the exercise that was loaded. */
  #owner: string | null = null;

  constructor(guest: GuestProcess) {
    this.guest = guest;
  }

  /**
   * Whether it can be used for a function: it lives, and what it ran before for others has left nothing behind that
   * matters (built-ins that were changed, memory that is held, much of its time used up).
   *
   * @throws KitError if it was killed from outside
   */
  async isFitFor(owner: string, limits: Limits): Promise<boolean> {
    if (this.guest.exitCause() !== null) {
      return false;
    }
    const isSame = this.#owner === null || this.#owner === owner;
    this.#owner = owner;
    return isSame || this.#isAsNew(limits);
  }

  async #isAsNew({ totalMs, heapMegabytes }: Limits): Promise<boolean> {
    if (this.guest.computedMs > PROCESS_TIME_SHARE * totalMs) {
      return false;
    }
    const { replies } = await this.guest.send([STATE_REQUEST]);
    const state = replies[0]?.reply;
    return state?.kind === 'state' && state.isClean && state.megabytes <= PROCESS_HEAP_SHARE * heapMegabytes;
  }

  /**
   * The requests that send ahead the images that it does not have yet.
   *
   * @param images all that were preloaded, by name
   * @throws KitError if one is not among them
   */
  missingImages(names: Iterable<string>, images: ReadonlyMap<string, ImageBatch>): LimitedRequest[] {
    const requests: LimitedRequest[] = [];
    for (const name of names) {
      const batch = images.get(name);
      if (batch === undefined || batch.bytes.length !== batch.rows * batch.columns) {
        throw new KitError('no-images', `A call names the images “${name}”, which were not preloaded.`);
      }
      if (this.#images.get(name) !== batch) {
        this.#images.set(name, batch);
        requests.push(preloadRequest(name, batch));
      }
    }
    return requests;
  }
}
