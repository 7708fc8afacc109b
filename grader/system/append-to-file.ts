import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { KitError } from '../model/kit-error.ts';
import { notWritten } from './write-file.ts';

/**
 * Adds to the end of a file that others write to as well, on a line of its own. A file that is missing is made.
 *
 * @param textFor makes the text, given how many bytes are in the file before it; nothing is written if it is empty
 * @throws KitError if it cannot be written; its message says why, and what to do
 */
export function appendToFile(path: string, textFor: (bytes: number) => string): void {
  try {
    const file = openSync(path, 'a+');
    try {
      const { size } = fstatSync(file);
      const start = size === 0 || lastByte(file, size) === NEWLINE ? '' : '\n';
      const text = textFor(size + start.length);
      if (text !== '') {
        writeAll(file, Buffer.from(start + text));
      }
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    throw new KitError('output-not-written', notWritten(path, fault), { cause: fault });
  }
}

const NEWLINE = 0x0a;

function lastByte(file: number, size: number): number | undefined {
  const last = Buffer.alloc(1);
  return readSync(file, last, 0, 1, size - 1) === 1 ? last[0] : undefined;
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done);
  }
}
