import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { differences, treeOf } from '../../lab/class-trees/class-run.ts';
import { startKit } from '../../lab/queue-trees/kit-command.ts';
import { type LocalStore, PASSWORD, startRedis } from '../../lab/queue-trees/start-store.ts';
import { SOLUTIONS } from '../folders.ts';
import { folderWith, runCli, runCliWith } from './run-cli.ts';

const hasPackages = await import('bullmq').then(
  () => true,
  () => false,
);

/** A class of two: one has everything right, the other hands in one file that is nearly so. */
function smallClass(): string {
  const read = (name: string) => readFileSync(join(SOLUTIONS, name), 'utf8');
  const names = readdirSync(SOLUTIONS).filter((name) => /^\d\d-.*\.ts$/.test(name));
  return folderWith({
    ...Object.fromEntries(names.map((name) => [`jdoe/${name}`, read(name)])),
    'mroe/02-linear-predict.ts': read('02-linear-predict.ts').replace('* ', '+ '),
  });
}

it('asks for the address of the queue', () => {
  const { status, stderr } = runCliWith({ KIT_QUEUE: '' }, 'worker');
  expect(status).toBe(2);
  expect(stderr).toMatch(/KIT_QUEUE or after --queue.*npm run worker -- --queue redis:/s);
});

it('never repeats a password, whatever else is wrong', () => {
  for (const url of [
    'redis://:hunter2@localhost:1x/0',
    'redis://:hun/ter2@localhost',
    'ftp://:hunter2@localhost',
  ]) {
    for (const command of [['worker'], ['class', smallClass(), '--out', join(folderWith({}), 'out')]]) {
      const { status, stdout, stderr } = runCli(...command, '--queue', url);
      expect(status).toBe(2);
      expect(stdout + stderr).not.toMatch(/hunter2|ter2/);
    }
  }
});

it('a course without a queue is a mistake', () => {
  const { status, stderr } = runCliWith(
    { KIT_QUEUE: '' },
    'class',
    smallClass(),
    '--out',
    'x',
    '--course',
    'Analysis',
  );
  expect(status).toBe(2);
  expect(stderr).toContain('--queue');
});

describe.skipIf(!hasPackages)('a queue that does not answer', () => {
  it.each(['redis', 'postgres'])(
    'is named within half a minute, without its password: %s',
    async (scheme) => {
      const server = createServer(() => {}).listen(0, '127.0.0.1');
      await once(server, 'listening');
      onTestFinished(() => void server.close());
      const { port } = server.address() as AddressInfo;
      const out = join(folderWith({}), 'out');
      const started = performance.now();
      const command = startKit(['class', smallClass(), '--out', out], {
        url: `${scheme}://kit:${PASSWORD}@127.0.0.1:${port}/0`,
      });
      expect(await command.ended).toBe(2);
      expect(performance.now() - started).toBeLessThan(60_000);
      expect(command.said()).toContain(`${scheme}://kit@127.0.0.1:${port}/0 did not answer`);
      expect(command.said()).not.toContain(PASSWORD);
      expect(readdirSync(join(out, '..'))).toEqual([]);
    },
  );
});

describe('with a Redis', () => {
  const folder = mkdtempSync(join(tmpdir(), 'queue-'));
  let store: LocalStore | null = null;
  beforeAll(async () => {
    store = hasPackages ? await startRedis(join(folder, 'store')) : null;
    if (store === null) {
      console.log('Not tried: redis-server, or the packages of a queue, are not installed.');
    }
  });
  afterAll(async () => {
    await store?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const withStore = (title: string, act: (local: LocalStore) => Promise<void>) =>
    it(title, async ({ skip }) => (store === null ? skip() : act(store)));

  withStore('a class comes out of a queue as from this machine alone, to the byte', async (local) => {
    const handedIn = smallClass();
    const [alone, queued] = [join(folder, 'alone'), join(folder, 'queued')];
    const worker = startKit(['worker', '--workers', '1', '--queue', local.url]);
    const command = startKit(['class', handedIn, '--out', queued, '--course', 'Analysis I'], local);
    expect(await command.ended).toBe(0);
    expect(command.said()).toContain('2 graded');
    if (process.platform === 'linux') {
      // Those who list the processes do not see the address.
      expect(readFileSync(`/proc/${worker.pid}/cmdline`, 'utf8')).not.toContain(PASSWORD);
    }
    worker.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(worker.said()).toMatch(
      /Working for the course “Analysis I”.*It graded 2 submissions, and has ended\./s,
    );
    expect(worker.said() + command.said()).not.toContain(PASSWORD);
    expect(await startKit(['class', handedIn, '--out', alone]).ended).toBe(0);
    expect(differences(treeOf(alone), treeOf(queued))).toEqual([]);
  });

  withStore('a store that goes away after the last result costs the class nothing', async (local) => {
    const out = join(folder, 'left-alone');
    const worker = startKit(['worker', '--workers', '1'], local);
    const command = startKit(['class', smallClass(), '--out', out], { url: await untilTidying(local) });
    expect(await command.ended).toBe(0);
    worker.kill('SIGTERM');
    await worker.ended;
    expect(command.said()).toMatch(/All results are here.*could not be tidied up.*2 graded/s);
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['gradebook.csv', 'index.html']));
  });

  withStore('a wrong password is said at once, and not repeated', async (local) => {
    const command = startKit(['worker'], { url: local.url.replace(PASSWORD, 'wrong-secret') });
    expect(await command.ended).toBe(2);
    expect(command.said()).toMatch(/does not let us in \(WRONGPASS/);
    expect(command.said()).not.toContain('wrong-secret');
  });

  withStore('Ctrl-C ends a worker that has nothing in hand, with exit code 130', async (local) => {
    const worker = startKit(['worker'], local);
    await worker.says(/A worker with/);
    worker.kill('SIGINT');
    expect(await worker.ended).toBe(130);
  });

  withStore('a store that drops what it holds is refused', async () => {
    const other = await startRedis(join(folder, 'evicting'), ['--maxmemory-policy', 'allkeys-lru']);
    const worker = startKit(['worker'], { url: other?.url ?? '' });
    const code = await worker.ended;
    await other?.kill();
    expect(code).toBe(2);
    expect(worker.said()).toContain('CONFIG SET maxmemory-policy noeviction');
  });

  withStore('a store that is full says so, and nothing is graded as 0', async () => {
    const other = await startRedis(join(folder, 'full'), ['--maxmemory', '1mb']);
    const out = join(folder, 'full-out');
    mkdirSync(out);
    writeFileSync(join(out, '.keep'), '');
    const command = startKit(['class', smallClass(), '--out', out], { url: other?.url ?? '' });
    const code = await command.ended;
    await other?.kill();
    expect(code).toBe(2);
    expect(command.said()).toMatch(/is full: it takes nothing more/);
    expect(readdirSync(out)).not.toContain('gradebook.csv');
  });
});

/** @returns an address of the same store, which is gone as soon as a command begins to forget what happened in its queue */
async function untilTidying({ url }: LocalStore): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const there = connect(Number(new URL(url).port), '127.0.0.1');
    for (const socket of [client, there]) {
      sockets.add(socket.on('error', () => {}));
    }
    client.on('data', (bytes) => {
      if (/\r\nxtrim\r\n/i.test(bytes.toString('latin1'))) {
        close();
      }
    });
    client.pipe(there).pipe(client);
  });
  const close = () => {
    server.close();
    for (const socket of sockets) {
      socket.destroy();
    }
  };
  onTestFinished(close);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return url.replace(/:\d+\/0$/, `:${(server.address() as AddressInfo).port}/0`);
}
