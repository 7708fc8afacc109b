import type { Job, Queue } from 'bullmq';
import type { KitVersion } from '../../kit/kit-version.ts';
import { digestOf, isCourse } from './queue-name.ts';
import { dictionary, listOf, orNull, record, type Shape, text, whole } from './shape.ts';
import type { Store } from './store.ts';

/** A course that somebody has jobs for. */
export interface CourseEntry extends KitVersion {
  readonly course: string;
  /** When the command was last there, in milliseconds. */
  readonly at: number;
}

export interface WorkerEntry extends KitVersion {
  /** `machine-4711`. */
  readonly name: string;
  /** The courses that it works for; null for all. */
  readonly courses: readonly string[] | null;
  readonly processes: number;
  /** Submissions that it has in hand. */
  readonly busy: number;
  /** By course, the submissions that it graded in the last minute. */
  readonly minute: Readonly<Record<string, number>>;
  readonly at: number;
}

/** How often an entry is written again, and how old it may be for its writer to be there still. */
export const REFRESH_MS = 15_000;
const FRESH_MS = 60_000;

export function isFresh({ at }: { readonly at: number }, now = Date.now()): boolean {
  return Math.abs(now - at) < FRESH_MS;
}

/**
 * Who is there: in two queues whose jobs nobody takes, an entry for each course and version, and one for each worker. It
 * works alike in every store; the list of clients, which BullMQ would read, is not to be had from all of them.
 */
export class Board {
  readonly #ask: Store['ask'];
  readonly #courses: Queue;
  readonly #workers: Queue;

  constructor(store: Store) {
    this.#ask = store.ask;
    this.#courses = store.queue('kit-courses');
    this.#workers = store.queue('kit-workers');
  }

  async courses(): Promise<readonly CourseEntry[]> {
    return (await this.#entries(this.#courses, COURSE)) as readonly CourseEntry[];
  }

  async workers(): Promise<readonly WorkerEntry[]> {
    return (await this.#entries(this.#workers, WORKER)) as readonly WorkerEntry[];
  }

  announceCourse(entry: CourseEntry): Promise<void> {
    return this.#write(this.#courses, courseId(entry), entry);
  }

  removeCourse(entry: Omit<CourseEntry, 'at'>): Promise<unknown> {
    return this.#ask(() => this.#courses.remove(courseId(entry)));
  }

  announceWorker(entry: WorkerEntry): Promise<void> {
    return this.#write(this.#workers, workerId(entry), entry);
  }

  removeWorker(entry: Pick<WorkerEntry, 'name'>): Promise<unknown> {
    return this.#ask(() => this.#workers.remove(workerId(entry)));
  }

  /** Those of workers that were killed stay behind. */
  async removeLostWorkers(): Promise<void> {
    const lost = (await this.workers()).filter(({ at }) => Math.abs(Date.now() - at) > LOST_MS);
    await Promise.all(lost.map((entry) => this.removeWorker(entry)));
  }

  async #write(queue: Queue, jobId: string, entry: object): Promise<void> {
    await this.#ask(async () => {
      // Of one that is there already, only the data is new.
      const job = await queue.add('entry', entry, { jobId });
      await job.updateData(entry);
    });
  }

  /** Anybody may have written them. */
  async #entries(queue: Queue, shape: Shape): Promise<readonly unknown[]> {
    const jobs: readonly Job[] = await this.#ask(() => queue.getJobs(['waiting'], 0, MOST_ENTRIES - 1));
    return jobs.map(({ data }) => data).filter(shape);
  }
}

const LOST_MS = 10 * 60_000;
const MOST_ENTRIES = 500;

const VERSION = { kit: text(100), catalogue: text(100) };
const TIME = whole(0, Number.MAX_SAFE_INTEGER);
const COURSE = record({ course: isCourse, ...VERSION, at: TIME });
const WORKER = record({
  name: text(100),
  ...VERSION,
  courses: orNull(listOf(isCourse, 100)),
  processes: whole(1, 10_000),
  busy: whole(0, 100_000),
  minute: dictionary(isCourse, whole(0, 10_000_000)),
  at: TIME,
});

function courseId({ course, kit, catalogue }: Omit<CourseEntry, 'at'>): string {
  return `course-${digestOf([course, kit, catalogue])}`;
}

function workerId({ name }: Pick<WorkerEntry, 'name'>): string {
  return `worker-${digestOf(name)}`;
}
