import {
  accessSync,
  constants,
  fstatSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { WriteFault } from './write-fault.ts';

/**
 * What a path leads to, for somebody who wants to write there, after all links were followed.
 * - file: a plain file, or the name of one to be made: it is replaced whole
 * - stream: a named pipe or a device: it is opened and written to
 * - descriptor: a file that this process has open already, such as standard output
 */
export type WriteTarget =
  | { readonly kind: 'file'; readonly path: string; readonly replaced: Stats | null }
  | { readonly kind: 'stream'; readonly path: string; readonly isPipe: boolean }
  | { readonly kind: 'descriptor'; readonly number: number };

/** Standard output, as most programs name it. */
export const STANDARD_OUTPUT = '-';

/**
 * Follows a path to what will be written to. Nothing is opened.
 *
 * @param path a path, or `-` for standard output
 * @throws WriteFault if it is clear already that nothing can be written there
 */
export function writeTarget(path: string): WriteTarget {
  if (path === STANDARD_OUTPUT) {
    return { kind: 'descriptor', number: 1 };
  }
  if (path.endsWith('/') || path.endsWith(sep)) {
    throw new WriteFault(path, 'EISDIR');
  }
  let next = resolve(path);
  for (let links = 0; links <= MAX_LINKS; links += 1) {
    const found = targetOrLink(next);
    if (typeof found !== 'string') {
      return found;
    }
    next = found;
  }
  throw new WriteFault(path, 'ELOOP');
}

/** As many as Linux follows. */
const MAX_LINKS = 40;

/** What is at a path, or where the link there points to. */
function targetOrLink(path: string): WriteTarget | string {
  const named = openFileAt(path);
  if (named !== null) {
    return named;
  }
  const folder = attempt(path, () => realpathSync(dirname(path)));
  const place = join(folder, basename(path));
  const inFolder = openFileAt(place);
  if (inFolder !== null) {
    return inFolder;
  }
  const stats = attempt(path, () => lstatSync(place, { throwIfNoEntry: false }));
  if (stats?.isSymbolicLink()) {
    // The system itself opens a link to a pipe or device: that of another process has no path to follow.
    return streamAt(place) ?? resolve(folder, readlinkSync(place));
  }
  if (stats === undefined || stats.isFile()) {
    attempt(path, () => accessSync(folder, constants.W_OK));
    attempt(path, () => stats && accessSync(place, constants.W_OK));
    return { kind: 'file', path: place, replaced: stats ?? null };
  }
  const stream = streamAt(place);
  if (stream === null) {
    throw new WriteFault(path, stats.isDirectory() ? 'EISDIR' : 'ENOTSUP');
  }
  return stream;
}

/** Null if there is no pipe or device. */
function streamAt(path: string): WriteTarget | null {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch {
    return null; // A link that leads in a circle.
  }
  const isPipe = stats?.isFIFO() === true;
  const isDevice = stats?.isCharacterDevice() === true || stats?.isBlockDevice() === true;
  if (!isPipe && !isDevice) {
    return null;
  }
  attempt(path, () => accessSync(path, constants.W_OK));
  return { kind: 'stream', path, isPipe };
}

/** The open file of this process that a path names; null for all other paths. */
function openFileAt(path: string): WriteTarget | null {
  const number = descriptorNamed(path);
  if (number === null) {
    return null;
  }
  attempt(path, () => fstatSync(number));
  return { kind: 'descriptor', number };
}

function descriptorNamed(path: string): number | null {
  const standard = ['/dev/stdin', '/dev/stdout', '/dev/stderr'].indexOf(path);
  if (standard >= 0) {
    return standard;
  }
  const found = /^\/(?:dev|proc\/(?:self|thread-self|(\d+)(?:\/task\/\d+)?))\/fd\/(\d+)$/.exec(path);
  const [, pid, descriptor] = found ?? [];
  const isOwn = pid === undefined || Number(pid) === process.pid;
  return descriptor !== undefined && isOwn ? Number(descriptor) : null;
}

function attempt<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (fault) {
    throw WriteFault.of(fault, path);
  }
}
