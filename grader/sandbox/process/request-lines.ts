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

/** Writes the line of each request, and its bytes if it has any, in as few chunks as possible. */
export function writeLines(
  stdin: Writable,
  lines: readonly string[],
  batch: readonly LimitedRequest[],
): void {
  let text = '';
  for (const [i, line] of lines.entries()) {
    text += line;
    const bytes = batch[i]?.bytes;
    if (bytes !== undefined) {
      stdin.write(text);
      stdin.write(bytes);
      text = '';
    }
  }
  stdin.write(text);
}
