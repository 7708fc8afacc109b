import { readCourse } from '../../class/queue/queue-name.ts';
import type { Settings } from '../../class/work/job.ts';
import { localWorkers } from '../../class/work/local-workers.ts';
import type { Workers } from '../../class/work/workers.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { type QueueFlags, readQueue } from './queue-flags.ts';
import { readWorkers } from './workers.ts';

/** Who grades a class, as it is typed. */
export interface ClassWorkersFlags extends QueueFlags {
  readonly workers?: string;
  readonly course?: string;
}

type OpenWorkers = (
  settings: Settings,
  exercises: readonly Exercise[],
) => (people: number) => Promise<Workers>;

/**
 * Who grades a class: processes of this machine, or the workers of a queue.
 *
 * @throws KitError if what was typed is none of it
 */
export function readClassWorkers(flags: ClassWorkersFlags, stdout: NodeJS.WriteStream): OpenWorkers {
  const processes = readWorkers(flags.workers);
  const address = readQueue(flags);
  const course = readCourse(flags.course);
  if (address === null) {
    if (flags.course !== undefined) {
      throw new KitError(
        'course-without-queue',
        '--course says which queue of a store a class is for, and no store is named: add --queue, or leave --course out.',
      );
    }
    return (settings) => async (people) => localWorkers(settings, Math.min(processes, Math.max(people, 1)));
  }
  const notify = (text: string) => void stdout.write(aboveBar(text, stdout));
  if (flags.workers !== undefined) {
    notify(`With a queue, --workers has no effect here: give it to ${typedCommand('worker')}.`);
  }
  return (settings, exercises) => async () => {
    const { openQueueWorkers } = await import('../../class/queue/open-queue-workers.ts');
    return openQueueWorkers(address, { course, settings, exercises, notify });
  };
}

/** In a terminal the bar is drawn again below it. */
function aboveBar(text: string, { isTTY }: NodeJS.WriteStream): string {
  return isTTY ? `\r\u001b[K${text}\n` : `${text}\n`;
}
