import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onExit } from '../../system/on-exit.ts';

/** A store of our own on a free port of this machine, in a folder that somebody else removes. */
export interface LocalStore {
  /** With its password. */
  readonly url: string;
  /** Ends it at once; what it has written down stays. */
  kill(): Promise<void>;
  /** Starts it again. */
  start(): Promise<void>;
}

export const PASSWORD = 'half-a-secret';

/**
 * @param settings as for `redis-server`
 * @returns null if it is not installed
 */
export async function startRedis(
  folder: string,
  settings: readonly string[] = [],
): Promise<LocalStore | null> {
  if (!isThere('redis-server')) {
    return null;
  }
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const asked = `--port ${port} --bind 127.0.0.1 --dir ${folder} --requirepass ${PASSWORD} --save --appendonly yes`;
  const args = [...asked.split(' '), ...settings];
  const start = () => started(() => spawn('redis-server', args, { stdio: 'ignore' }), port);
  return { url: `redis://:${PASSWORD}@127.0.0.1:${port}/0`, ...(await control(start)) };
}

/** @returns null if it is not installed, or if this user is root and there is no other to run it as */
export async function startPostgres(folder: string): Promise<LocalStore | null> {
  const programs = postgresPrograms();
  const user: User | null = process.getuid?.() === 0 ? userNamed('postgres') : {};
  if (programs === null || user === null) {
    return null;
  }
  mkdirSync(folder, { recursive: true });
  const data = join(folder, 'data');
  mkdirSync(data);
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(folder, user.uid, user.gid);
    chownSync(data, user.uid, user.gid);
    chmodSync(dirname(folder), 0o711);
  }
  chmodSync(data, 0o700);
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'kit', '-A', 'trust', '-N'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    throw new Error(`initdb: ${made.stderr}`);
  }
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', '', '-F'];
  const start = () =>
    started(() => spawn(join(programs, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' }), port);
  return { url: `postgres://kit:${PASSWORD}@127.0.0.1:${port}/postgres`, ...(await control(start)) };
}

async function control(startOne: () => Promise<ChildProcess>): Promise<Omit<LocalStore, 'url'>> {
  let child = await startOne();
  return {
    async kill() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        // PostgreSQL has children that would hold on to its memory: it takes SIGQUIT for a crash.
        child.kill(child.spawnfile.endsWith('postgres') ? 'SIGQUIT' : 'SIGKILL');
        await ended;
      }
    },
    async start() {
      child = await startOne();
    },
  };
}

/** When it listens. */
async function started(spawning: () => ChildProcess, port: number): Promise<ChildProcess> {
  const child = spawning();
  const forget = onExit(() => void child.kill('SIGKILL'));
  child.once('exit', forget);
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) {
      throw new Error(`${child.spawnargs.join(' ')} ended with exit code ${child.exitCode}.`);
    }
    if (await listens(port)) {
      return child;
    }
    await sleep(100);
  }
  throw new Error(`${child.spawnfile} does not listen.`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Debian keeps them out of the way. */
function postgresPrograms(): string | null {
  try {
    const [newest] = readdirSync(DEBIAN)
      .map(Number)
      .filter((version) => version >= 14)
      .sort((a, b) => b - a);
    return newest === undefined ? null : join(DEBIAN, String(newest), 'bin');
  } catch {
    return null;
  }
}

const DEBIAN = '/usr/lib/postgresql';

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

function userNamed(name: string): User | null {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN),
  );
  return uid === undefined || gid === undefined || Number.isNaN(uid + gid) ? null : { uid, gid };
}
