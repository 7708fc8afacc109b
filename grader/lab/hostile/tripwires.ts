import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../kit/paths.ts';
import { type FileSnapshot, snapshotFiles } from '../file-changes.ts';

/** What a payload reaches if a defence fails: a file that does not exist yet, and a port that listens. */
export interface Tripwires {
  /** An empty folder for the submission. */
  readonly folder: string;
  /** The path that replaces `__MARKER__`. */
  readonly marker: string;
  /** The port on the loopback interface that replaces `__PORT__`. */
  readonly port: number;
  /** Whether the marker, or anything else beside the submission, was written. */
  isMarked(): boolean;
  connections(): number;
  close(): Promise<void>;
}

/** Creates a temporary folder and listens on a free port. */
export async function setTripwires(): Promise<Tripwires> {
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

/** The files of the kit that a submission might want to change. */
export function snapshotKit(): FileSnapshot {
  const settings = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  return snapshotFiles({
    root: ROOT,
    paths: [...settings.map(({ name }) => name), ...WATCHED],
    leftOut: NOT_WATCHED,
  });
}

const WATCHED = ['data', 'exercises', 'grader', 'solutions'];
/** No part of a grading, and too many files to look at twice for each attempt. */
const NOT_WATCHED = ['grader/lab', 'grader/tests'];
