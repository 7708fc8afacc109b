import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * Lets through what somebody typed or opened, and what a page of this server asks for.
 *
 * @throws Refusal if the request has another server's name (a site can let its name lead to this machine) or comes from
 *   another site's page. A browser says both, and no page can change what it says.
 */
export function refuseStrangers({ headers, method, socket }: Request): void {
  const names = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const host = headers.host ?? '';
  if (!names.includes(host)) {
    throw new Refusal(
      403,
      'This server answers only to 127.0.0.1. Open the address that the terminal shows.',
    );
  }
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  const isOwn = origin === undefined ? method !== 'POST' : origin === `http://${host}`;
  if (!isOwn || (site !== 'none' && site !== 'same-origin')) {
    throw new Refusal(403, 'Other pages may not read this one. Open the address that the terminal shows.');
  }
}

type Request = Pick<IncomingMessage, 'headers' | 'method'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'localPort'>;
};
