import { dirname } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { makeFolders } from './make-folders.ts';
import { writeAtomically } from './write-atomically.ts';
import { WriteFault } from './write-fault.ts';
import { writeToDescriptor, writeToStream } from './write-stream.ts';
import { type WriteTarget, writeTarget } from './write-target.ts';

/**
 * Writes to a place that somebody named, or that the kit keeps. Links are followed. A plain file is replaced whole or
 * left as it was; a device, a named pipe or an open file (`/dev/stdout`, or `-`) is written to, and never replaced.
 *
 * @param withFolders whether to make the folders above it if they are missing
 * @throws KitError if it cannot be written; its message says why, and what to do
 */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  { withFolders = false }: { readonly withFolders?: boolean } = {},
): void {
  try {
    if (withFolders) {
      makeFolders(dirname(path));
    }
    writeTo(writeTarget(path), content);
  } catch (fault) {
    throw new KitError('output-not-written', notWritten(path, fault), { cause: fault });
  }
}

function writeTo(target: WriteTarget, content: string | Uint8Array): void {
  switch (target.kind) {
    case 'file':
      writeAtomically(target.path, content);
      break;
    case 'stream':
      writeToStream(target, content);
      break;
    case 'descriptor':
      writeToDescriptor(target.number, content);
  }
}

/** In words for a person: which place could not be written, why, and what to do. */
export function notWritten(path: string, fault: unknown): string {
  return `${path} could not be written: ${WriteFault.of(fault, path).message}`;
}
