import { loadBullmq, loadPostgres } from './load-peers.ts';
import type { QueueAddress } from './queue-address.ts';

/** What BullMQ's classes are given to work with a store. */
export interface BullmqConnection {
  readonly options: { readonly connection: unknown; readonly prefix: string };
  /** Left out for Redis, which is what they expect. */
  readonly backend?: unknown;
  /** Closes what the classes share. */
  close(): Promise<void>;
}

export async function connectBullmq(address: QueueAddress): Promise<BullmqConnection> {
  return address.store === 'redis' ? redisConnection(address) : postgresConnection(address);
}

/** All keys in a Redis begin with it. */
const PREFIX = 'learn-by-guessing';
export const CONNECT_MS = 8_000;

function redisConnection({ url }: QueueAddress): BullmqConnection {
  const connection = {
    url,
    connectTimeout: CONNECT_MS,
    // What is asked while it is away fails, and is asked again.
    maxRetriesPerRequest: 0,
    retryStrategy: (times: number) => Math.min(200 * times, 2_000),
  };
  return { options: { connection, prefix: PREFIX }, close: async () => {} };
}

/**
 * A process has four connections in all, however many queues: a server of PostgreSQL has a hundred. BullMQ would open
 * three or four for each queue, one of them to be woken by, which nobody here waits for.
 */
async function postgresConnection({ url }: QueueAddress): Promise<BullmqConnection> {
  const [{ Pool }, { Queue, createPostgresBackend }] = await Promise.all([
    loadPostgres(),
    loadBullmq('postgres'),
  ]);
  const options = { connectionString: url, connectionTimeoutMillis: CONNECT_MS, application_name: PREFIX };
  const first = new Queue(
    'kit-courses',
    { connection: { ...options, max: 1, migrate: true } },
    createPostgresBackend,
  );
  first.on('error', () => {});
  try {
    await first.waitUntilReady();
  } finally {
    await first.close().catch(() => {});
  }
  const pool = new Pool({ ...options, max: MOST_CONNECTIONS, options: '-c search_path=bullmq' });
  pool.setMaxListeners(0);
  pool.on('error', () => {});
  return {
    options: { connection: pool, prefix: PREFIX },
    backend: (name: string, given: object) => createPostgresBackend(name, given, {}),
    close: () => pool.end(),
  };
}

const MOST_CONNECTIONS = 4;
