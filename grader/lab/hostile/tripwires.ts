import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../kit/paths.ts';

/** What a payload would reach if a defence failed: a file that is not there yet, and a port that listens. */
export interface Surroundings {
  /** An empty folder for the submission. */
  readonly folder: string;
  /** The path that stands for `__MARKER__`. */
  readonly marker: string;
  /** The port of the loopback that stands for `__PORT__`. */
  readonly port: number;
  /** Whether the marker was written, or anything else beside the submission. */
  isMarked(): boolean;
  connections(): number;
  close(): Promise<void>;
}

/** Puts up a temporary folder and a port. */
export async function surroundings(): Promise<Surroundings> {
  const home = mkdtempSync(join(tmpdir(), 'hostile-'));
  const folder = mkdtempSync(join(home, 'submission-'));
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  const port = await listen(server);
  return {
    folder,
    marker: join(home, 'marker').replaceAll('\\', '/'),
    port,
    isMarked: () => readdirSync(home).length > 1,
    connections: () => connections,
    async close() {
      await new Promise((closed) => server.close(closed));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

/** The files of the kit that a submission might want to change, each with its size and its last change. */
export function fingerprint(): ReadonlyMap<string, string> {
  const prints = new Map<string, string>();
  for (const place of WATCHED) {
    for (const entry of readdirSync(join(ROOT, place), { withFileTypes: true, recursive: place !== '.' })) {
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        const stats = statSync(path, { throwIfNoEntry: false });
        prints.set(path, `${stats?.size} ${stats?.mtimeMs}`);
      }
    }
  }
  return prints;
}

export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

/** The guest's own folder is where a process of student code would find itself. */
const WATCHED = ['.', 'exercises', 'solutions', 'grader/submission', 'grader/sandbox', 'grader/engine'];
