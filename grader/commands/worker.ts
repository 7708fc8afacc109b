import { readCourse, shownVersion } from '../class/queue/queue-name.ts';
import { serveQueue } from '../class/queue/serve-queue.ts';
import { statusText } from '../class/queue/status.ts';
import { openStore, type Store } from '../class/queue/store.ts';
import { Pool } from '../class/work/pool.ts';
import { kitVersion } from '../kit/kit-version.ts';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { plural } from '../text/english.ts';
import { type Outcome, success } from './options/outcome.ts';
import { type QueueFlags, readQueue } from './options/queue-flags.ts';
import { readWorkers } from './options/workers.ts';

/** The options as they are typed. */
export interface WorkerFlags extends QueueFlags {
  readonly workers?: string;
  readonly course?: readonly string[];
  readonly status?: boolean;
}

/** `worker --queue URL`: grades what `class --queue URL` asks for, until it is told to end. `--status` says how it goes. */
export async function workerCommand(flags: WorkerFlags, stdout: NodeJS.WriteStream): Promise<Outcome> {
  const processes = readWorkers(flags.workers);
  const courses = flags.course === undefined ? null : flags.course.map(readCourse);
  const address = readQueue(flags);
  if (address === null) {
    throw new KitError(
      'no-queue',
      `The address of the queue was expected, in KIT_QUEUE or after --queue. For example: ${typedCommand('worker', '--queue', 'redis://:PASSWORD@store.example.org:6379/0')}`,
    );
  }
  const notify = (line: string) => void stdout.write(`${line}\n`);
  const isStatus = flags.status === true;
  const store = await openStore(address, { notify, patienceMs: isStatus ? 0 : Number.POSITIVE_INFINITY });
  try {
    return isStatus ? success(await statusText(store)) : await serve(store, { processes, courses, notify });
  } finally {
    await store.close();
  }
}

interface Serving {
  readonly processes: number;
  readonly courses: readonly string[] | null;
  readonly notify: (line: string) => void;
}

async function serve(store: Store, { processes, courses, notify }: Serving): Promise<Outcome> {
  const version = kitVersion();
  const exercises = loadCatalogue();
  const pool = new Pool(processes, { outlivesSignals: true });
  const signals = untilTold(notify);
  notify(
    `A worker with ${plural(processes, 'process', 'processes')}, for ${courses === null ? 'all courses' : courses.join(', ')} of ${store.address.shown}. Its version is ${shownVersion(version)}. Ctrl-C, or SIGTERM, ends it when it has done what it has in hand.`,
  );
  try {
    const options = { store, courses, version, exercises, pool, processes, notify };
    const graded = await serveQueue({ ...options, drain: signals.drain, stop: signals.stop });
    const text = `It graded ${plural(graded, 'submission')}, and has ended.\n`;
    return { text, exitCode: signals.isInterrupted() ? 130 : 0 };
  } finally {
    signals.forget();
    if (signals.stop.aborted || !signals.drain.aborted) {
      pool.kill();
    } else {
      await pool.close();
    }
  }
}

/** The first signal lets it finish; the second does not. */
function untilTold(notify: (line: string) => void) {
  const [drain, stop] = [new AbortController(), new AbortController()];
  let isInterrupted = false;
  const onSignal = (signal: NodeJS.Signals) => {
    isInterrupted ||= signal === 'SIGINT';
    if (drain.signal.aborted) {
      stop.abort();
      return;
    }
    notify('It takes no more, and ends when it has done what it has in hand. Once more ends it at once.');
    drain.abort();
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) {
    process.on(name, onSignal);
  }
  return {
    drain: drain.signal,
    stop: stop.signal,
    isInterrupted: () => isInterrupted,
    forget() {
      for (const name of names) {
        process.off(name, onSignal);
      }
    },
  };
}
