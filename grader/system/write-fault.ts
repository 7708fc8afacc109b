import { dirname } from 'node:path';

/** Why nothing could be written to a place, in words for the person who named it. */
export class WriteFault extends Error {
  override readonly name = 'WriteFault';

  /** @param code a code of the system, such as `EACCES` */
  constructor(path: string, code: string, options?: ErrorOptions) {
    const [why, todo] = WORDS[code] ?? OTHER;
    super(
      `${why} (${code}). ${todo}`.replace('FOLDER', () => dirname(path)),
      options,
    );
  }

  /** The fault behind an error of the system. */
  static of(fault: unknown, path: string): WriteFault {
    return fault instanceof WriteFault
      ? fault
      : new WriteFault(path, (fault as NodeJS.ErrnoException).code ?? String(fault), { cause: fault });
  }
}

type Words = readonly [why: string, todo: string];

const NOT_ALLOWED: Words = [
  'you may not write there',
  'Use a place of your own, or ask for the right to write to FOLDER.',
];
const DISK_FULL: Words = ['there is no room left', 'Make room on the disk, then try again.'];
const NO_FOLDER: Words = ['there is no folder FOLDER', 'Check the spelling, or make the folder first.'];
const OTHER: Words = ['the system refused', 'Check that the place can be written to, then try again.'];

const WORDS: Readonly<Record<string, Words>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: ['it is on a file system that can only be read', 'Use another place.'],
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EEXIST: ['a file is where its folder should be', 'Move that file away, then try again.'],
  EISDIR: ['it is a folder', 'Name a file in it.'],
  ELOOP: ['its links lead in a circle', 'Remove the link, or name another file.'],
  ENOTSUP: ['it is a socket', 'Name a file or a named pipe.'],
  EBUSY: ['it is in use, or mounted alone', 'Name another file, or mount its folder in place of it.'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter one.'],
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EPIPE: ['whoever read from it has stopped', 'Start the reader again, then try once more.'],
  ENXIO: ['nobody reads from it', 'If it is a pipe, start its reader first; if it is a device, connect it.'],
  EBADF: [
    'it is not open for writing',
    'Name a file or a named pipe; npm passes on only standard input, output and error.',
  ],
};
