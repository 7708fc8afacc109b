import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';
import { EventStreams } from './event-streams.ts';
import { readPost } from './read-post.ts';
import { Refusal } from './refusal.ts';
import { refuseStrangers } from './refuse-strangers.ts';

/** What there is below the address. Paths are relative, without a `/` at their start: the first page has the path ``. */
export interface Served {
  /** Makes the HTML of a page, each time that it is visited. */
  readonly pages: ReadonlyMap<string, () => string | Promise<string>>;
  /** The path at which a page listens with an `EventSource`: `events` if left out. */
  readonly events?: string;
  /** Answers what a page posts as JSON, with what can be written as JSON; with nothing if it returns undefined. */
  readonly posts?: ReadonlyMap<string, (body: unknown) => unknown>;
  /** The longest body of a post, in bytes: 64 KiB if left out. */
  readonly mostPosted?: number;
  /** Hears of an error in one of the functions above. Whoever asked hears only that there was one. */
  readonly onFault?: (error: unknown) => void;
}

/** Pages that this machine alone can see, as long as it is open. */
export interface LoopbackServer {
  /** Where the first page is, with the token that every address needs: `http://127.0.0.1:4711/<token>/`. */
  readonly url: string;
  /** To all that listen now, by this name. Whoever comes, or comes again, later gets the newest of each name. */
  readonly send: (event: string, data: unknown) => void;
  /** How many listen now. */
  readonly listeners: () => number;
  /** Ends at once, with all connections. Who listens gets an event `ended`, and should not try again. */
  readonly close: () => Promise<void>;
}

/**
 * Serves pages to browsers on this machine, and to no one else: it listens on the loopback interface only, its addresses have a
 * token that cannot be guessed, and it answers neither another site's page nor a name that leads here (DNS rebinding).
 *
 * @throws an error of the system if no port can be had
 */
export async function servePages(served: Served): Promise<LoopbackServer> {
  const token = randomBytes(24).toString('base64url');
  const streams = new EventStreams();
  const server = createServer((request, response) => {
    reply(request, response, { served, token, streams }).catch((error) => refuse(response, error, served));
  });
  server.headersTimeout = MOST_WAITED;
  server.requestTimeout = MOST_WAITED;
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${token}/`,
    send: (event, data) => streams.send(event, data),
    listeners: () => streams.size,
    close() {
      streams.end();
      return close(server);
    },
  };
}

/** How long somebody may take over a request, in milliseconds. */
const MOST_WAITED = 10_000;

interface Desk {
  readonly served: Served;
  readonly token: string;
  readonly streams: EventStreams;
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  { served, token, streams }: Desk,
): Promise<void> {
  refuseStrangers(request);
  const path = pathBelow(token, request.url ?? '');
  if (path === null) {
    response.setHeader('Location', `/${token}/`);
    return answer(response, 308, 'text/plain', '');
  }
  const page = served.pages.get(path);
  const post = served.posts?.get(path);
  if (path === (served.events ?? 'events')) {
    allow(request, response, ['GET']);
    return streams.open(request, response);
  }
  if (page !== undefined) {
    allow(request, response, ['GET', 'HEAD']);
    return answer(response, 200, 'text/html', await page());
  }
  if (post !== undefined) {
    allow(request, response, ['POST']);
    const result = await post(await readPost(request, served.mostPosted ?? 65_536));
    return result === undefined
      ? answer(response, 204, 'text/plain', '')
      : answer(response, 200, 'application/json', JSON.stringify(result));
  }
  throw new Refusal(404, 'There is no page at this address.');
}

/**
 * What follows the token; null if only the `/` after it is missing.
 *
 * @throws Refusal if it is another token
 */
function pathBelow(token: string, url: string): string | null {
  const [first = '', ...rest] = (url.split('?')[0] as string).split('/').slice(1);
  if (!timingSafeEqual(digest(first), digest(token))) {
    throw new Refusal(
      403,
      'This address is not complete, or an old one. Open the one that the terminal shows.',
    );
  }
  return rest.length === 0 ? null : rest.join('/');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function allow({ method = '' }: IncomingMessage, response: ServerResponse, methods: readonly string[]): void {
  if (!methods.includes(method)) {
    response.setHeader('Allow', methods.join(', '));
    throw new Refusal(405, `This address takes ${methods.join(' and ')} only.`);
  }
}

function refuse(response: ServerResponse, error: unknown, { onFault }: Served): void {
  if (!(error instanceof Refusal)) {
    onFault?.(error);
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, message } = error instanceof Refusal ? error : FAULT;
  // What was posted may not have been read to its end: the connection is of no more use.
  response.setHeader('Connection', 'close');
  answer(response, status, 'text/plain', `${message}\n`);
}

const FAULT = new Refusal(500, 'Something went wrong here; the terminal says what.');

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
