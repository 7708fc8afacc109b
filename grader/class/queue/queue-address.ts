import { KitError } from '../../model/kit-error.ts';
import { sanitize } from '../../text/sanitize.ts';

/** Where the store of a queue is. */
export interface QueueAddress {
  readonly store: 'redis' | 'postgres';
  /** Whole, with the password: for the client of the store alone. */
  readonly url: string;
  /** Less the password: the only form that is ever shown. */
  readonly shown: string;
  readonly user: string;
  readonly password: string;
  /** Whether nobody on another machine can be at its other end. */
  readonly isLoopback: boolean;
}

/**
 * @param text `redis://:password@host:6379/0`, `rediss://…`, `postgres://user:password@host/database`
 * @throws KitError if it is no such address, or has no password and is not on this machine; its message has no password
 */
export function readQueueAddress(text: string): QueueAddress {
  const parsed = parse(text);
  const store = parsed === null ? undefined : STORES[parsed.protocol];
  if (parsed === null || store === undefined) {
    throw new KitError(
      'bad-queue',
      `--queue takes the address of a store: redis://, rediss:// or postgres://, such as ${EXAMPLE}. ${parsed === null ? 'What it was given cannot be read as an address; in a password, write @, /, ?, # and % as %40, %2F, %3F, %23 and %25' : `It was given one that begins with ${sanitize(parsed.protocol, 40)}//`}.`,
    );
  }
  const isLoopback = isOnThisMachine(parsed);
  const shown = sanitize(withoutPassword(parsed), LONGEST);
  const [user, password] = [parsed.username, parsed.password].map(decoded) as [string, string];
  if (password === '' && !isLoopback) {
    throw new KitError(
      'queue-without-password',
      `${shown} has no password. Whoever reaches a store without one reads every submission and makes up grades, so that will do on this machine (localhost) only. Set one in the store (${store === 'redis' ? 'requirepass, or a user with ACL SETUSER' : 'ALTER ROLE … PASSWORD'}), and put it into KIT_QUEUE: ${EXAMPLE}`,
    );
  }
  return { store, url: text, shown, user, password, isLoopback };
}

const STORES: Readonly<Record<string, QueueAddress['store']>> = {
  'redis:': 'redis',
  'rediss:': 'redis',
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
};
const EXAMPLE = 'redis://:PASSWORD@store.example.org:6379/0';
const LONGEST = 300;

/** A text, such as a message of the store's client, with the password of an address left out. */
export function withoutSecret(text: string, { url, password }: QueueAddress): string {
  const secrets = [url, password, encodeURIComponent(password)].filter((secret) => secret !== '');
  return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text);
}

/** Null also if a password may have been cut in two by a character of its own: its end would be shown as a path. */
function parse(text: string): URL | null {
  try {
    const url = new URL(text);
    const isCut = url.hash !== '' || url.search.includes('@') || !PATH.test(url.pathname);
    return isCut ? null : url;
  } catch {
    return null;
  }
}

/** The name or number of a database. */
const PATH = /^\/?[^/@]*$/;

/** What follows `?` may hold a password too. */
function withoutPassword({ protocol, username, host, pathname }: URL): string {
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** By its name alone; a socket in the file system is on this machine, too. */
function isOnThisMachine({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') ?? decoded(hostname);
  return host === '' || host.startsWith('/') || /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
