import type { Writable } from 'node:stream';
import { KitError } from '../../model/kit-error.ts';
import type { Request } from '../protocol.ts';
import type { LimitedRequest } from '../requests.ts';

/** @throws KitError if an argument is not finite: JSON would send it as null */
export function toLine(request: Request): string {
  const line = JSON.stringify(request);
  if (request.kind === 'call' && /[[,:]null[\],}]/.test(line)) {
    throw new KitError(
      'argument-not-finite',
      `A call of ${request.function} has NaN, an infinity or null among its arguments; only finite numbers can be sent.`,
    );
  }
  return `${line}\n`;
}

/** What is written for requests: the line of each, and its bytes if it has any, in as few chunks as possible. */
export function chunksOf(batch: readonly LimitedRequest[]): readonly (string | Uint8Array)[] {
  const chunks: (string | Uint8Array)[] = [];
  let text = '';
  for (const { request, bytes } of batch) {
    text += toLine(request);
    if (bytes !== undefined) {
      chunks.push(text, bytes);
      text = '';
    }
  }
  return text === '' ? chunks : [...chunks, text];
}

export function writeChunks(stdin: Writable, chunks: readonly (string | Uint8Array)[]): void {
  for (const chunk of chunks) {
    stdin.write(chunk);
  }
}
