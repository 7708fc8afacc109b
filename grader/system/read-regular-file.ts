import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The start of a file, at most `limit` bytes; null where it cannot be had. Whatever was found at that path a
 * moment ago, a link is not followed and only a plain file is read.
 */
export function readRegularFile(path: string, limit: number): Uint8Array | null {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | NOT_THROUGH_LINKS | WITHOUT_WAITING);
    return fstatSync(file).isFile() ? readUpTo(file, limit) : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) {
      closeSync(file);
    }
  }
}

/** Windows has neither. */
const NOT_THROUGH_LINKS = constants.O_NOFOLLOW ?? 0;
const WITHOUT_WAITING = constants.O_NONBLOCK ?? 0;

function readUpTo(file: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(limit);
  let length = 0;
  let count = -1;
  while (count !== 0 && length < limit) {
    count = readSync(file, bytes, length, limit - length, null);
    length += count;
  }
  return bytes.subarray(0, length);
}
