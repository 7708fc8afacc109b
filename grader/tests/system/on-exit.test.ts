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

/** Ends in the middle of a check; with `also`, beside a listener that waits to be the last. */
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
  folder.check(['03-loss.ts'], { wall: 60_000, computing: 60 });
  if (process.argv[1] === 'exit') setTimeout(() => process.exit(3), 50);
  console.log('begun');
  setInterval(() => {}, 1_000);
`;

it.skipIf(process.platform === 'win32').each([
  ['by a signal', 'alone', null, 'SIGTERM'],
  ['by a signal that others wait for too', 'also', null, 'SIGTERM'],
  ['by itself', 'exit', 3, null],
])('clears up when the process ends %s', async (_, how, code, signal) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'at-end-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const words = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, how];
  const child = spawn(process.execPath, words, { cwd: ROOT, env: { ...process.env, TMPDIR: folder } });
  const ended = once(child, 'close');
  if (how !== 'exit') {
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGTERM'), 50));
  }
  expect(await ended).toEqual([code, signal]);
  expect(readdirSync(folder).filter((name) => name.startsWith('type-advice-'))).toEqual([]);
  // It was ended; on a busy machine it takes a moment until it is gone.
  await expect.poll(() => processesIn(folder), { timeout: 10_000 }).toEqual([]);
});

/** Those that are at work in a folder, or were until it was removed. Only Linux says. */
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
