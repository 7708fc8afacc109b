import { randomUUID } from 'node:crypto';
import type { Worker } from 'bullmq';
import type { KitVersion } from '../../kit/kit-version.ts';
import { type Board, type CourseEntry, isFresh } from './board.ts';
import type { Taken } from './in-hand.ts';
import { queueName, shownVersion } from './queue-name.ts';
import type { Store } from './store.ts';

interface CourseTakersOptions {
  readonly store: Store;
  readonly board: Board;
  readonly version: KitVersion;
  /** The courses to work for; null for all. */
  readonly courses: readonly string[] | null;
  readonly notify: (line: string) => void;
  /** Whether a job of a course is in hand. */
  readonly isBusy: (course: string) => boolean;
}

/** Takes jobs of all courses in turn, so that a large course does not hold up a small one. */
export class CourseTakers {
  readonly #options: CourseTakersOptions;
  /** By course; the one whose turn it is comes first. */
  readonly #takers = new Map<string, Worker>();
  readonly #saidOf = new Set<string>();
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(options: CourseTakersOptions) {
    this.#options = options;
  }

  /** A job of the course whose turn it is, or of the next that has one; null if none has. */
  async next(): Promise<Taken | null> {
    await this.#lookForCourses();
    for (const [course, taker] of [...this.#takers]) {
      this.#takers.delete(course);
      this.#takers.set(course, taker);
      const token = randomUUID();
      const job = await this.#options.store.ask(() => taker.getNextJob(token, { block: false }));
      if (job !== undefined) {
        return { job, token, course };
      }
    }
    return null;
  }

  async #lookForCourses(): Promise<void> {
    if (performance.now() - this.#lookedAt < LOOK_MS) {
      return;
    }
    this.#lookedAt = performance.now();
    const { board, version, courses } = this.#options;
    const entries = (await board.courses()).filter(({ course }) => courses?.includes(course) ?? true);
    await this.#closeIdle(new Set(entries.map(({ course }) => course)));
    for (const entry of entries) {
      if (entry.kit !== version.kit || entry.catalogue !== version.catalogue) {
        this.#sayOther(entry);
      } else if (!this.#takers.has(entry.course) && this.#takers.size < MOST_COURSES) {
        await this.#open(entry.course);
      }
    }
  }

  async #open(course: string): Promise<void> {
    const { store, version, notify } = this.#options;
    const taker = store.taker(queueName(course, version));
    this.#takers.set(course, taker);
    await store.ask(() => taker.waitUntilReady());
    await taker.startStalledCheckTimer();
    notify(`Working for the course “${course}”.`);
  }

  /** Courses come and go. */
  async #closeIdle(listed: ReadonlySet<string>): Promise<void> {
    for (const [course, taker] of [...this.#takers]) {
      if (!listed.has(course) && !this.#options.isBusy(course)) {
        this.#takers.delete(course);
        await this.#options.store.closeTaker(taker);
      }
    }
  }

  /** Once for each, as long as somebody waits for it. */
  #sayOther(entry: CourseEntry): void {
    const { version, notify } = this.#options;
    const key = JSON.stringify([entry.course, entry.kit, entry.catalogue]);
    if (isFresh(entry) && !this.#saidOf.has(key)) {
      this.#saidOf.add(key);
      notify(
        `The course “${entry.course}” is graded with another version (${shownVersion(entry)}), so this worker takes no job of it. This one is ${shownVersion(version)}. To help there, bring the kit here to that version, and start the worker again.`,
      );
    }
  }
}

const LOOK_MS = 2_000;
/** Each has connections of its own. */
const MOST_COURSES = 100;
