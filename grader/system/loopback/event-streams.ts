import type { IncomingMessage, ServerResponse } from 'node:http';
import { HEADERS } from './answer.ts';

/** The connections on which pages listen for server-sent events. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  /** The newest of each name, with its number. */
  readonly #newest = new Map<string, { readonly id: number; readonly text: string }>();
  #sent = 0;

  get size(): number {
    return this.#open.size;
  }

  /** A page that comes back names the last event that it has seen, and gets what is newer. */
  open(request: IncomingMessage, response: ServerResponse): void {
    const seen = Number(request.headers['last-event-id'] ?? 0) || 0;
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const missed = [...this.#newest.values()].filter(({ id }) => id > seen);
    const inOrder = missed.sort((one, other) => one.id - other.id);
    response.write(`retry: ${RETRY_MS}\n\n${inOrder.map(({ text }) => text).join('')}`);
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  /** @param event letters and hyphens */
  send(event: string, data: unknown): void {
    this.#sent += 1;
    // JSON is one line, so data can neither end the event nor begin another.
    const text = `id: ${this.#sent}\nevent: ${event}\ndata: ${JSON.stringify(data ?? null)}\n\n`;
    this.#newest.set(event, { id: this.#sent, text });
    for (const response of this.#open) {
      if (response.writableLength > MOST_UNREAD) {
        response.destroy();
      } else {
        response.write(text);
      }
    }
  }

  /** Says that nothing more is to come. */
  end(): void {
    for (const response of this.#open) {
      response.end('event: ended\ndata: null\n\n');
    }
    this.#open.clear();
  }
}

/** After how long a browser tries again that has lost its connection, in milliseconds. */
const RETRY_MS = 500;

/** How many bytes may wait for a page that does not read them. It has to come again, and gets the newest only. */
const MOST_UNREAD = 8 * 1024 * 1024;
