import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * What a page has posted, as JSON.
 *
 * @param most the longest body, in bytes
 * @throws Refusal if it is longer or no JSON
 */
export async function readPost(request: IncomingMessage, most: number): Promise<unknown> {
  // What a form of any site can send has another type.
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'This address takes JSON only.');
  }
  const tooLong = new Refusal(413, `This address takes ${most} bytes at most.`);
  if (Number(request.headers['content-length'] ?? 0) > most) {
    throw tooLong;
  }
  const parts: Buffer[] = [];
  let length = 0;
  // Whoever posts too much hears so: that needs the connection.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) {
      throw tooLong;
    }
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refusal(400, 'What was posted is not JSON.');
  }
}
