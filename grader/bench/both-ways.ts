import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from '../model.ts';
import { openSandbox } from '../sandbox/host.ts';
import { findDeno } from '../sandbox/process/deno.ts';
import type { PlainAnswer, PlainScript } from './plain-script.ts';
import type { Recorded } from './record-calls.ts';

/** What a way of making calls took, from the start of its process to the last answer in this one. */
export interface Took<Answer> {
  readonly answers: readonly Answer[];
  /** On the wall. */
  readonly milliseconds: number;
  /** Of computing: of this process, and of those that it started; null where that cannot be had. */
  readonly computing: number | null;
}

/** `deno run -A`: everything allowed, nothing limited. */
export async function plainly({ folder, file }: PlainScript): Promise<Took<PlainAnswer>> {
  const watch = stopwatch();
  const child = spawn(findDeno(), ['run', '-A', file], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(folder, 'deno') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) {
    throw new Error(`“deno run -A ${file}” ended with exit code ${code}.`);
  }
  const answers = JSON.parse(Buffer.concat(chunks).toString());
  return { answers, ...watch() };
}

/** The sandbox, as a grading uses it. The program of its untrusted end is made once in a process, before. */
export async function inSandbox(recorded: readonly Recorded[]): Promise<Took<Reply>> {
  const watch = stopwatch();
  const session = openSandbox();
  try {
    const asked: Promise<readonly Reply[]>[] = [];
    for (const { script, images, calls } of recorded) {
      for (const [name, batch] of images) {
        session.keep(name, batch);
      }
      await session.load(script);
      asked.push(...calls.map((list) => session.call(script.exercise, list)));
    }
    const answers = (await Promise.all(asked)).flat();
    return { answers, ...watch() };
  } finally {
    await session.close();
  }
}

function stopwatch() {
  const start = performance.now();
  const before = computed();
  return () => {
    const milliseconds = performance.now() - start;
    const after = computed();
    return { milliseconds, computing: before === null || after === null ? null : after - before };
  };
}

/** By this process, by those that it waited for, and by those that it has now. */
function computed(): number | null {
  if (process.platform !== 'linux') {
    return null;
  }
  const { user, system } = process.cpuUsage();
  const fields = statOf('self');
  const gone = (Number(fields[13]) + Number(fields[14])) * MS_PER_JIFFY;
  return (
    (user + system) / 1000 + gone + childrenOf(process.pid).reduce((sum, pid) => sum + withChildren(pid), 0)
  );
}

function withChildren(pid: number): number {
  const fields = statOf(pid);
  // Its own, and that of those it waited for.
  const own = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * MS_PER_JIFFY;
  return childrenOf(pid).reduce((sum, child) => sum + withChildren(child), own);
}

/** From the third field on, the first after the name of the program. */
function statOf(pid: number | 'self'): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

const MS_PER_JIFFY = 10;
