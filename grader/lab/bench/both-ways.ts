import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Reply } from '../../model/call.ts';
import { findDeno } from '../../sandbox/process/find-deno.ts';
import { openSandbox } from '../../sandbox/session.ts';
import {
  CHILDREN_SYSTEM_TIME,
  CHILDREN_USER_TIME,
  childrenOf,
  MS_PER_JIFFY,
  SYSTEM_TIME,
  statOf,
  USER_TIME,
} from '../../system/linux-proc.ts';
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
        session.preload(name, batch);
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
  const gone = sumOf('self', [CHILDREN_USER_TIME, CHILDREN_SYSTEM_TIME]);
  return (
    (user + system) / 1000 + gone + childrenOf(process.pid).reduce((sum, pid) => sum + withChildren(pid), 0)
  );
}

function withChildren(pid: number): number {
  // Its own, and that of those it waited for.
  const own = sumOf(pid, [USER_TIME, SYSTEM_TIME, CHILDREN_USER_TIME, CHILDREN_SYSTEM_TIME]);
  return childrenOf(pid).reduce((sum, child) => sum + withChildren(child), own);
}

/** Milliseconds. */
function sumOf(pid: number | 'self', times: readonly number[]): number {
  const fields = statOf(pid) ?? [];
  return times.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * MS_PER_JIFFY;
}
