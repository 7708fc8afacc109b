import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
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
import type { RecordedExercise } from './record-calls.ts';

/** The time from the start of a process that makes calls to its last answer. */
export interface TimedAnswers<Answer> {
  readonly answers: readonly Answer[];
  /** Wall time. */
  readonly milliseconds: number;
  /** Processor time of this process and its descendants; null if the system does not report it. */
  readonly processorMs: number | null;
}

/** `deno run -A`, with every permission and no limits. */
export async function runInPlainDeno({ folder, file }: PlainScript): Promise<TimedAnswers<PlainAnswer>> {
  const stop = startStopwatch();
  const child = spawn(findDeno(), ['run', '-A', file], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(folder, 'deno') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) {
    throw new KitError(
      'bench-failed',
      `“deno run -A ${file}” should end with exit code 0, and ended with ${code}.`,
    );
  }
  const answers = JSON.parse(Buffer.concat(chunks).toString());
  return { answers, ...stop() };
}

/** The sandbox, as a grading uses it. */
export async function runInSandbox(recorded: readonly RecordedExercise[]): Promise<TimedAnswers<Reply>> {
  const stop = startStopwatch();
  const session = openSandbox();
  try {
    const replies: Promise<readonly Reply[]>[] = [];
    for (const { script, images, calls } of recorded) {
      for (const [name, batch] of images) {
        session.preload(name, batch);
      }
      await session.load(script);
      replies.push(...calls.map((list) => session.call(script.exercise, list)));
    }
    const answers = (await Promise.all(replies)).flat();
    return { answers, ...stop() };
  } finally {
    await session.close();
  }
}

function startStopwatch() {
  const start = performance.now();
  const before = processorTime();
  return () => {
    const milliseconds = performance.now() - start;
    const after = processorTime();
    return { milliseconds, processorMs: before === null || after === null ? null : after - before };
  };
}

/** Milliseconds of this process, of the children that it waited for, and of those that it has now. */
function processorTime(): number | null {
  if (process.platform !== 'linux') {
    return null;
  }
  const { user, system } = process.cpuUsage();
  const ended = sumOf('self', [CHILDREN_USER_TIME, CHILDREN_SYSTEM_TIME]);
  return (
    (user + system) / 1000 + ended + childrenOf(process.pid).reduce((sum, pid) => sum + treeTime(pid), 0)
  );
}

function treeTime(pid: number): number {
  // Including the children that it waited for.
  const own = sumOf(pid, [USER_TIME, SYSTEM_TIME, CHILDREN_USER_TIME, CHILDREN_SYSTEM_TIME]);
  return childrenOf(pid).reduce((sum, child) => sum + treeTime(child), own);
}

/** The sum of some fields of `statOf`, in milliseconds. */
function sumOf(pid: number | 'self', times: readonly number[]): number {
  const fields = statOf(pid) ?? [];
  return times.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * MS_PER_JIFFY;
}
