import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import { findDeno } from '../../sandbox/process/find-deno.ts';
import { openSandbox } from '../../sandbox/session.ts';
import type { PlainAnswer, PlainScript } from './plain-script.ts';
import type { RecordedExercise } from './record-calls.ts';
import { startStopwatch, type Time } from './stopwatch.ts';

/** The time from the start of a process that makes calls to its last answer. */
export interface TimedAnswers<Answer> extends Time {
  readonly answers: readonly Answer[];
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
