import { setTimeout as sleep } from 'node:timers/promises';
import { KitError } from '../../model/kit-error.ts';
import type { OutFolder } from './out-folder.ts';

/**
 * Writes a table. On Windows, a spreadsheet that has it open keeps it from being replaced: tried again for a while, then
 * it gets another name.
 *
 * @returns the name that it got
 * @throws KitError if it cannot be written under any name
 */
export async function writeTable(
  out: Pick<OutFolder, 'write'>,
  name: string,
  content: string | Uint8Array,
  pauseMs = PAUSE_MS,
): Promise<string> {
  let fault: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      out.write(name, content);
      return name;
    } catch (thrown) {
      if (!isInUse(thrown)) {
        throw thrown;
      }
      fault = thrown;
      await sleep(pauseMs);
    }
  }
  for (let number = 2; number <= MOST_NAMES; number += 1) {
    const other = name.replace(/(?=\.\w+$)/, `-${number}`);
    try {
      out.write(other, content);
      return other;
    } catch (thrown) {
      fault = thrown;
    }
  }
  throw fault;
}

const ATTEMPTS = 5;
const PAUSE_MS = 400;
const MOST_NAMES = 5;

function isInUse(fault: unknown): boolean {
  const cause = fault instanceof KitError ? fault.cause : fault;
  return ['EBUSY', 'EPERM', 'EACCES'].includes((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
}
