import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { ENDLESS } from '../type-check/endless.ts';

const MODULE = new URL('../../type-check/', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Ends in the middle of a type check; with `also`, it has another listener that waits to be the last. */
const PROGRAM = `
  import { checkFolder } from '${MODULE}check-folder.ts';
  import { findChecker } from '${MODULE}find-checker.ts';
  const last = () => {
    if (process.listenerCount('SIGTERM') === 1) {
      process.off('SIGTERM', last);
      process.kill(process.pid, 'SIGTERM');
    }
  };
  if (process.argv[1] === 'also') process.on('SIGTERM', last);
  const folder = checkFolder(findChecker(), new Map([['03-loss.ts', ${JSON.stringify(ENDLESS)}]]));
  folder.check(['03-loss.ts'], { wallMs: 60_000, cpuSeconds: 60 });
  if (process.argv[1] === 'exit') setTimeout(() => process.exit(3), 50);
  console.log('started');
  setInterval(() => {}, 1_000);
`;

it.skipIf(process.platform === 'win32').each([
  ['by a signal', 'alone', null, 'SIGTERM'],
  ['by a signal with another listener', 'also', null, 'SIGTERM'],
  ['by itself', 'exit', 3, null],
])('cleans up when the process ends %s', async (_, how, code, signal) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-exit-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const words = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, how];
  const child = spawn(process.execPath, words, { cwd: ROOT, env: { ...process.env, TMPDIR: folder } });
  const ended = once(child, 'close');
  if (how !== 'exit') {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGTERM'), 50));
  }
  expect(await ended).toEqual([code, signal]);
  expect(readdirSync(folder).filter((name) => name.startsWith('type-advice-'))).toEqual([]);
  // On a busy machine it takes a moment until the killed process is gone.
  await expect.poll(() => processesIn(folder), { timeout: 10_000 }).toEqual([]);
});

/** The processes whose working directory is this folder, even if it was removed. Empty on systems without `/proc`. */
function processesIn(folder: string): readonly string[] {
  const all = existsSync('/proc/self/cwd') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return all.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}
