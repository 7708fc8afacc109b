import { KitError } from '../../model/kit-error.ts';
import { loadPostgres } from './load-peers.ts';
import type { QueueAddress } from './queue-address.ts';

/**
 * Whether a PostgreSQL can hold a queue: it lets us in, and is recent enough.
 *
 * @throws KitError if it should not be used; else the fault of the client
 */
export async function checkPostgres({ url, shown }: QueueAddress, connectMs: number): Promise<void> {
  const { Client } = await loadPostgres();
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: connectMs,
    query_timeout: connectMs,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const version = Number(rows[0]?.server_version_num);
    if (version < LEAST_VERSION) {
      throw new KitError(
        'queue-too-old',
        `PostgreSQL 14 or newer was expected at ${shown}, but it is ${Math.floor(version / 10_000)}. Bring it up to date.`,
      );
    }
  } finally {
    await client.end().catch(() => {});
  }
}

const LEAST_VERSION = 140_000;
