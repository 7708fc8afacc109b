import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../kit/paths.ts';
import { onExit } from '../../system/on-exit.ts';

/** A command of the kit that runs beside this program. */
export interface KitCommand {
  readonly pid: number | undefined;
  readonly said: () => string;
  /** Its exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  isRunning(): boolean;
  /** Resolves as soon as it has said something that matches. @throws if it ends before */
  says(pattern: RegExp): Promise<void>;
}

/**
 * @param url the address of the queue, which goes into the environment
 * @param root the folder of the kit
 */
export function startKit(
  args: readonly string[],
  { url, root = ROOT }: { readonly url?: string; readonly root?: string } = {},
): KitCommand {
  const { KIT_QUEUE: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'grader', 'start.cjs'), ...args], {
    cwd: root,
    env: { ...env, ...(url !== undefined && { KIT_QUEUE: url }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = onExit(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => {
    forget();
    return code as number | null;
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid,
    said: () => said,
    ended,
    kill: (signal) => void child.kill(signal),
    isRunning,
    async says(pattern) {
      while (!pattern.test(said)) {
        if (!isRunning()) {
          throw new Error(`It ended before it said ${pattern}:\n${said}`);
        }
        await sleep(50);
      }
    },
  };
}
