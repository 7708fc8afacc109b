import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The first `limit` bytes of a file, or all if it has fewer; null if it cannot be read. It follows no link and
 * reads only regular files, even if the path was replaced a moment ago.
 */
export function readRegularFile(path: string | Buffer, limit: number): Uint8Array | null {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | NO_FOLLOW | NON_BLOCKING);
    return fstatSync(file).isFile() ? readUpTo(file, limit) : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) {
      closeSync(file);
    }
  }
}

/** Windows has neither of these flags. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NON_BLOCKING = constants.O_NONBLOCK ?? 0;

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
