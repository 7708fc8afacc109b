import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { startStopwatch, type Time } from './stopwatch.ts';

/**
 * Runs a program in the kit's folder, and times it.
 *
 * @param onStart gets its process id
 * @throws KitError if it does not end with 0
 */
export async function timed(
  command: string,
  args: readonly string[],
  onStart: (pid: number) => void = () => {},
): Promise<Time> {
  const stop = startStopwatch();
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  onStart(child.pid as number);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new KitError(
      'bench-failed',
      `“${[command, ...args].join(' ')}” should end with exit code 0, and ended with ${code}: ${said}`,
    );
  }
  return stop();
}
