import type { KitVersion } from '../../kit/kit-version.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { plural } from '../../text/english.ts';
import { type Board, isFresh, REFRESH_MS } from './board.ts';
import { shownVersion } from './queue-name.ts';
import type { Store } from './store.ts';

interface PresenceOptions {
  readonly store: Store;
  readonly board: Board;
  readonly course: string;
  readonly version: KitVersion;
  readonly notify: (line: string) => void;
}

/** Lets workers know that a course has jobs; and says so if nobody works on them. */
export class Presence {
  readonly #options: PresenceOptions;
  #timer: NodeJS.Timeout | undefined;
  #lastResult = 0;
  #state = '';

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  async begin(): Promise<void> {
    await this.#announce();
    this.#timer = setInterval(() => {
      this.#announce()
        .then(() => this.#lookForWorkers())
        .catch(() => {}); // Whoever waits for results meets the same fault, and says it.
    }, REFRESH_MS);
    await this.#lookForWorkers();
  }

  sawResult(): void {
    this.#lastResult = performance.now();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** @param isIdle whether nobody has jobs in the queue any more */
  async end(isIdle: boolean): Promise<void> {
    this.stop();
    if (isIdle) {
      await this.#options.board.removeCourse({ ...this.#options.version, course: this.#options.course });
    }
  }

  #announce(): Promise<void> {
    const { board, course, version } = this.#options;
    return board.announceCourse({ ...version, course, at: Date.now() });
  }

  /** Says something only if it is new, and nothing as long as results come. */
  async #lookForWorkers(): Promise<void> {
    const { board, course, version, notify, store } = this.#options;
    if (this.#lastResult !== 0 && performance.now() - this.#lastResult < REFRESH_MS) {
      return;
    }
    const fresh = (await board.workers()).filter((worker) => isFresh(worker));
    const forCourse = fresh.filter(({ courses }) => courses === null || courses.includes(course));
    const same = forCourse.filter(
      ({ kit, catalogue }) => kit === version.kit && catalogue === version.catalogue,
    );
    const others = forCourse.length - same.length;
    const text =
      same.length > 0
        ? `${plural(same.length, 'worker')} of this version ${same.length === 1 ? 'is' : 'are'} there.`
        : [
            'No worker of this version is there yet. The work waits in the queue, and begins when one comes.',
            ...(others === 0
              ? []
              : [
                  `${plural(others, 'worker')} of another version ${others === 1 ? 'is' : 'are'} there, and ${others === 1 ? 'takes' : 'take'} none of it: bring the kit there to this version (${shownVersion(version)}).`,
                ]),
            `To start one, on any machine with this kit: KIT_QUEUE=… ${typedCommand('worker')} (the queue is ${store.address.shown})`,
          ].join('\n');
    const state = same.length > 0 ? 'some' : `none, ${others} others`;
    if (state !== this.#state) {
      this.#state = state;
      notify(text);
    }
  }
}
