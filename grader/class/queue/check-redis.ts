import { KitError } from '../../model/kit-error.ts';
import { loadRedis } from './load-peers.ts';
import type { QueueAddress } from './queue-address.ts';

/**
 * Whether a Redis or Valkey can hold a queue: it lets us in, asks for a password, is recent enough, and drops nothing by
 * itself.
 *
 * @throws KitError if it should not be used; else the fault of the client
 */
export async function checkRedis(address: QueueAddress, connectMs: number): Promise<void> {
  const { Redis } = await loadRedis();
  const client = new Redis(address.url, {
    lazyConnect: true,
    connectTimeout: connectMs,
    commandTimeout: connectMs,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    enableReadyCheck: true,
  });
  let first: Error | null = null;
  client.on('error', (fault: Error) => {
    first ??= fault;
  });
  try {
    await client.connect().catch((fault) => Promise.reject(first ?? fault));
    if (address.password !== '' && !address.isLoopback) {
      await refuseOpenStore(client, address);
    }
    checkInfo(String(await client.call('INFO')), address);
  } finally {
    client.disconnect();
  }
}

interface Client {
  call(command: string, ...words: readonly string[]): Promise<unknown>;
}

/** A store that has no password lets in whoever sends none, whatever we send. */
async function refuseOpenStore(client: Client, { user, password, shown }: QueueAddress): Promise<void> {
  try {
    await client.call('AUTH', ...(user === '' ? [password] : [user, password]));
  } catch (fault) {
    if (/without any password configured|no password is set/.test(String(fault))) {
      throw new KitError(
        'queue-without-password',
        `${shown} asks nobody for a password, though the address has one. Whoever reaches a store without one reads every submission and makes up grades. Set it in the store: requirepass in redis.conf, or redis-cli CONFIG SET requirepass PASSWORD`,
      );
    }
    throw fault;
  }
}

/** @param info what `INFO` answers */
export function checkInfo(info: string, { shown }: Pick<QueueAddress, 'shown'>): void {
  const fields = new Map(info.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string]));
  const policy = fields.get('maxmemory_policy') ?? 'noeviction';
  if (policy !== 'noeviction') {
    throw new KitError(
      'queue-evicts',
      `When its memory is full, ${shown} drops what it holds (maxmemory-policy is ${policy}), and submissions would be lost. It should refuse what is new: redis-cli CONFIG SET maxmemory-policy noeviction, and the line “maxmemory-policy noeviction” in its redis.conf, so that it stays so.`,
    );
  }
  const version = fields.get('redis_version') ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (fields.get('valkey_version') === undefined && major * 100 + minor < LEAST_VERSION) {
    throw new KitError(
      'queue-too-old',
      `Redis 6.2 or newer, or Valkey, was expected at ${shown}, but it is Redis ${version}. Bring it up to date.`,
    );
  }
}

const LEAST_VERSION = 602;
