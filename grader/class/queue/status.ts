import { plural } from '../../text/english.ts';
import { shownName } from '../../text/shown-name.ts';
import { Board, type CourseEntry, isFresh, type WorkerEntry } from './board.ts';
import { queueName, shownVersion } from './queue-name.ts';
import type { Store } from './store.ts';

/** How it goes in all queues of a store: what waits, what is done, and who works. */
export async function statusText(store: Store): Promise<string> {
  const board = new Board(store);
  const workers = (await board.workers()).filter((worker) => isFresh(worker));
  const courses = await board.courses();
  const lines: Line[] = [];
  for (const entry of courses) {
    lines.push(await lineOf(store, entry, workers));
  }
  return statusLines(store.address.shown, lines, workers);
}

interface Line extends CourseEntry {
  readonly waiting: number;
  readonly active: number;
  readonly minute: number;
  /** Seconds; null if nothing waits. */
  readonly oldest: number | null;
}

/** Jobs are chunks of some submissions; a minute's work is counted in submissions. */
async function lineOf(store: Store, entry: CourseEntry, workers: readonly WorkerEntry[]): Promise<Line> {
  const queue = store.queue(queueName(entry.course, entry));
  const { waiting = 0, active = 0 } = await store.ask(() => queue.getJobCounts('waiting', 'active'));
  const [id] = waiting === 0 ? [] : await store.ask(() => queue.getRanges(['wait'], 0, 0, true));
  const job = id === undefined ? undefined : await store.ask(() => queue.getJob(id));
  return {
    ...entry,
    waiting,
    active,
    minute: workers
      .filter((worker) => isSame(worker, entry))
      .reduce((sum, worker) => sum + (worker.minute[entry.course] ?? 0), 0),
    oldest: job === undefined ? null : Math.max(0, Math.round((Date.now() - job.timestamp) / 1000)),
  };
}

export function statusLines(
  shown: string,
  courses: readonly Line[],
  workers: readonly WorkerEntry[],
  now = Date.now(),
): string {
  const versions = [...new Set([...courses, ...workers].map(shownVersion))];
  const letter = (entry: CourseEntry | WorkerEntry) =>
    String.fromCharCode(65 + (versions.indexOf(shownVersion(entry)) % 26));
  return [
    `The queue ${shown}`,
    '',
    ...table(
      ['course', 'version', 'jobs waiting', 'oldest', 'in hand', 'submissions a minute', 'command'],
      courses.map((line) => [
        line.course,
        letter(line),
        String(line.waiting),
        line.oldest === null ? '' : duration(line.oldest),
        String(line.active),
        String(line.minute),
        isFresh(line, now) ? 'at work' : 'stopped',
      ]),
      'No course has jobs here.',
    ),
    '',
    ...table(
      ['worker', 'version', 'processes', 'in hand', 'submissions a minute', 'courses'],
      workers.map((worker) => [
        shownName(worker.name, 60),
        letter(worker),
        String(worker.processes),
        String(worker.busy),
        String(Object.values(worker.minute).reduce((sum, count) => sum + count, 0)),
        worker.courses === null ? 'all' : worker.courses.join(', '),
      ]),
      'No worker is there.',
    ),
    ...(versions.length === 0 ? [] : ['']),
    ...versions.map((version, i) => `Version ${String.fromCharCode(65 + (i % 26))}: ${version}`),
    ...unserved(courses, workers),
    '',
  ].join('\n');
}

/** What nobody works on. */
function unserved(courses: readonly Line[], workers: readonly WorkerEntry[]): readonly string[] {
  return courses
    .filter(({ waiting, course }) => waiting > 0 && course !== '')
    .filter(
      (line) =>
        !workers.some(
          (worker) =>
            isSame(worker, line) && (worker.courses === null || worker.courses.includes(line.course)),
        ),
    )
    .map(
      ({ course, waiting }) =>
        `Nobody works for “${course}” (${plural(waiting, 'job')}): there is no worker of its version.`,
    );
}

function isSame(one: WorkerEntry, other: CourseEntry): boolean {
  return one.kit === other.kit && one.catalogue === other.catalogue;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): readonly string[] {
  if (rows.length === 0) {
    return [empty];
  }
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function duration(seconds: number): string {
  if (seconds < 60) {
    return `${seconds} s`;
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
