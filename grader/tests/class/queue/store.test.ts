import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { readQueueAddress } from '../../../class/queue/queue-address.ts';
import { openStore } from '../../../class/queue/store.ts';
import { startRedis } from '../../../lab/queue-trees/start-store.ts';
import { removeFolder, tempFolder } from './open-test-store.ts';

const hasPackages = await import('bullmq').then(
  () => true,
  () => false,
);

test('a store that says nothing any more is left all the same', async ({ skip }) => {
  const folder = tempFolder();
  const local = hasPackages ? await startRedis(folder) : null;
  onTestFinished(async () => {
    await local?.kill();
    removeFolder(folder);
  });
  if (local === null) {
    return skip('redis-server, or the packages of a queue, are not installed');
  }
  const { url, clients, silence } = await inBetween(local.url);
  const store = await openStore(readQueueAddress(url), { notify: () => {}, patienceMs: 30_000 });
  await store.queue('some').waitUntilReady();
  const ended = Promise.all(clients.map((client) => client.readableEnded || once(client, 'end')));
  expect(clients.length).toBeGreaterThan(0);
  silence();
  await store.close(true);
  await ended;
});

/** An address of the same store that can fall silent without hanging up. */
async function inBetween(url: string) {
  const clients: Socket[] = [];
  const pairs: [Socket, Socket][] = [];
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const there = connect(Number(new URL(url).port), '127.0.0.1');
    pairs.push([client.on('error', () => {}), there.on('error', () => {})]);
    clients.push(client);
    client.pipe(there).pipe(client);
  });
  onTestFinished(() => {
    server.close();
    for (const socket of pairs.flat()) {
      socket.destroy();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: url.replace(/:\d+\/0$/, `:${port}/0`),
    clients,
    silence() {
      for (const [client, there] of pairs) {
        client.unpipe().resume();
        there.unpipe().resume();
      }
    },
  };
}
