import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readQueueAddress } from '../../../class/queue/queue-address.ts';
import { QueueWorkers, type QueueWorkersOptions } from '../../../class/queue/queue-workers.ts';
import { type ServeOptions, serveQueue } from '../../../class/queue/serve-queue.ts';
import { openStore, type Store } from '../../../class/queue/store.ts';
import type { Outcome } from '../../../class/work/job.ts';
import type { LocalStore } from '../../../lab/queue-trees/start-store.ts';
import type { Submission } from '../../../model/submission.ts';
import { DEFAULT_LIMITS, MAX_FILE_BYTES } from '../../../sandbox/limits.ts';
import { EXERCISES, resultSaying, textOf } from './small-catalogue.ts';

export const VERSION = { kit: '0.1.0+test', catalogue: 'test' };

export function tempFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'queue-')), 'store');
}

export function removeFolder(folder: string): void {
  rmSync(join(folder, '..'), { recursive: true, force: true });
}

export async function openTestStore({ url }: LocalStore, notify = (_: string) => {}): Promise<Store> {
  const store = await openStore(readQueueAddress(url), { notify, patienceMs: 30_000 });
  onTestFinished(() => store.close(true));
  return store;
}

/** What `class --queue` opens. */
export async function openCommand(
  local: LocalStore,
  more: Partial<QueueWorkersOptions> = {},
): Promise<QueueWorkers> {
  const notify = more.notify ?? (() => {});
  const workers = await QueueWorkers.open({
    store: await openTestStore(local, notify),
    course: 'Analysis',
    version: VERSION,
    settings: { seed: 7, limits: DEFAULT_LIMITS, fileBytes: MAX_FILE_BYTES, feedback: 'full' },
    exercises: EXERCISES,
    notify,
    ...more,
  });
  onTestFinished(() => workers.kill());
  return workers;
}

export interface TestWorker {
  /** The texts of the submissions that it was given. */
  readonly seen: string[];
  readonly lines: string[];
  /** How many it graded. */
  readonly ended: Promise<number>;
  drain(): void;
  stop(): void;
}

/** What `worker` does, with a grader that says what the text of a submission is, or what `grade` says. */
export async function startWorker(
  local: LocalStore,
  {
    grade = async (text) => ({ kind: 'result', result: resultSaying(text), pictures: [] }),
    ...more
  }: Partial<ServeOptions> & { grade?: (text: string) => Promise<Outcome> } = {},
): Promise<TestWorker> {
  const [drain, stop] = [new AbortController(), new AbortController()];
  const seen: string[] = [];
  const lines: string[] = [];
  const notify = (line: string) => void lines.push(line);
  const pool = {
    place: async () => () => {},
    outcome: async (submission: Submission) => {
      seen.push(textOf(submission));
      return grade(textOf(submission));
    },
  };
  const ended = serveQueue({
    store: await openTestStore(local, notify),
    courses: null,
    version: VERSION,
    exercises: EXERCISES,
    pool,
    processes: 1,
    notify,
    drain: drain.signal,
    stop: stop.signal,
    ...more,
  });
  ended.catch(() => {});
  onTestFinished(() => stop.abort());
  return { seen, lines, ended, drain: () => drain.abort(), stop: () => stop.abort() };
}
