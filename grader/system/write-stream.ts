import { closeSync, constants, openSync, writeSync } from 'node:fs';

/** How long a named pipe waits for its reader, who may be starting at the same time. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 20;

/**
 * Opens a named pipe or a device, and writes to it.
 *
 * @param patienceMs how long a pipe waits for its reader
 * @throws the error of the system: ENXIO if nobody reads from the pipe, EPIPE if its reader stops
 */
export function writeToStream(
  { path, isPipe }: { readonly path: string; readonly isPipe: boolean },
  content: string | Uint8Array,
  patienceMs = PATIENCE_MS,
): void {
  const file = openStream(path, isPipe ? patienceMs : 0);
  try {
    writeToDescriptor(file, content);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes to an open file, from where it is; it waits as long as a reader takes.
 *
 * @throws the error of the system
 */
export function writeToDescriptor(descriptor: number, content: string | Uint8Array): void {
  let rest = Buffer.from(content);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EAGAIN') {
        throw fault;
      }
      sleep(PAUSE_MS); // The pipe is full.
    }
  }
}

/** Non-blocking, because to open a pipe that nobody reads would wait for ever. */
function openStream(path: string, patienceMs: number): number {
  const { O_WRONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return openSync(path, O_WRONLY | O_NONBLOCK | O_NOCTTY);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENXIO' || performance.now() >= end) {
        throw fault;
      }
      sleep(PAUSE_MS);
    }
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
