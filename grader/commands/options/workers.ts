import { availableParallelism } from 'node:os';
import { KitError } from '../../model/kit-error.ts';

/**
 * How many processes grade at once: one for each processor if it was not typed.
 *
 * @throws KitError if it is no whole number from 1
 */
export function readWorkers(text: string | undefined): number {
  if (text === undefined) {
    return availableParallelism();
  }
  const workers = Number(text);
  if (!/^\d+$/.test(text) || workers < 1 || workers > MOST) {
    throw new KitError(
      'bad-workers',
      `--workers takes a whole number from 1 to ${MOST}; it was given “${text}”. Without it, it is one for each processor: ${availableParallelism()}.`,
    );
  }
  return workers;
}

const MOST = 256;
