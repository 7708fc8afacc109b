import { type QueueAddress, readQueueAddress } from '../../class/queue/queue-address.ts';

/** Where a queue is, as it is typed. */
export interface QueueFlags {
  readonly queue?: string;
}

/**
 * The address of a queue from `--queue`, or else from `KIT_QUEUE` in the environment; null if neither is given. Whoever
 * lists the processes of this machine does not see the address, as far as this process can help it; nor do those that it starts.
 *
 * @throws KitError if it is none that may be used
 */
export function readQueue({ queue }: QueueFlags, env: NodeJS.ProcessEnv = process.env): QueueAddress | null {
  const text = queue ?? env.KIT_QUEUE ?? '';
  delete env.KIT_QUEUE;
  if (queue === undefined && text === '') {
    return null;
  }
  hideArguments(queue);
  return readQueueAddress(text);
}

/** On Linux and macOS a new title takes the place of the words that were typed. */
function hideArguments(typed: string | undefined): void {
  if (typed?.includes('@')) {
    process.title = 'learn-by-guessing';
  }
}
