import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from './run-cli.ts';

/** Faults of the machine and the kit: exit 2, a message, no result. */
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

function gradeSolutions(
  { env = {}, stdout = 'pipe' }: { env?: NodeJS.ProcessEnv; stdout?: 'pipe' | number },
  ...args: string[]
) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['grader/start.cjs', 'grade', '2', '--submission', 'solutions', ...args],
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', stdout, 'pipe'], encoding: 'utf8' },
  );
  return { status, stderr };
}

/** A program in place of Deno. */
function insteadOfDeno(script: string): string {
  const path = join(folder, 'deno');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

it.runIf(process.platform === 'linux')('a terminal or file that takes no more', () => {
  const { status, stderr } = gradeSolutions({ stdout: openSync('/dev/full', 'w') }, '--format', 'json');
  expect(status).toBe(2);
  expect(stderr).toMatch(/could not be written completely \(is the disk full\?\).*ENOSPC/);
});

it.skipIf(process.platform === 'win32')('a sandbox that is killed each time', () => {
  const output = join(folder, 'result.json');
  const { status, stderr } = gradeSolutions(
    { env: { KIT_DENO: insteadOfDeno('echo x >> "$0.starts"; kill -9 $$') } },
    ...['--format', 'json', '--output', output],
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/ended the sandbox|does not start/);
  expect(readdirSync(folder).filter((name) => name.startsWith('result'))).toEqual([]);
});

it.skipIf(process.platform === 'win32')('a sandbox that ends at once says what it said', () => {
  const { status, stderr } = gradeSolutions({
    env: { KIT_DENO: insteadOfDeno('echo no library here >&2; exit 1') },
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/does not start.*no library here/s);
});

it('an unexpected fault is not a low score', () => {
  // As soon as the command line is there: what happens before is for the start file.
  const throws =
    "setInterval(() => { if (process.listenerCount('uncaughtException') > 1) throw new Error('out of the blue'); }, 20)";
  const late = `data:text/javascript,${encodeURIComponent(throws)}`;
  const { status, stderr } = gradeSolutions({ env: { NODE_OPTIONS: `--import "${late}"` } });
  expect(status).toBe(2);
  expect(stderr).toContain('The kit itself failed: out of the blue. It is not your code.');
});

it('words from outside reach the terminal without its commands', () => {
  const { status, stderr } = gradeSolutions({}, '--seed', '\u001b[31mred\u202e');
  expect(status).toBe(2);
  expect(stderr).toMatch(/red\\u202e/);
  expect(stderr).not.toContain('\u001b');
});
