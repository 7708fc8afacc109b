import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { findDeno } from '../../../sandbox/process/find-deno.ts';
import { openSandbox } from '../../../sandbox/session.ts';

vi.mock('../../../sandbox/limits.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  STARTUP_MS: 400,
}));

const folder = mkdtempSync(join(tmpdir(), 'deno-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(text: string): string {
  const path = join(folder, `deno-${Math.random()}`);
  writeFileSync(path, text, { mode: 0o755 });
  vi.stubEnv('KIT_DENO', path);
  return path;
}

it('finds the one that npm installed', () => {
  vi.stubEnv('KIT_DENO', '');
  expect(findDeno()).toMatch(/@deno.+deno(\.exe)?$/);
});

it('prefers the one that KIT_DENO names', () => {
  const path = program('');
  expect(findDeno()).toBe(path);
});

it('reports a KIT_DENO that does not exist', () => {
  vi.stubEnv('KIT_DENO', '/nowhere/deno');
  expect(findDeno).toThrow(/KIT_DENO names .*nowhere.deno, and there is no such file/);
});

it.skipIf(process.platform === 'win32')('makes the program executable if npm did not', () => {
  const path = program('');
  chmodSync(path, 0o644);
  findDeno();
  expect(statSync(path).mode & 0o111).toBe(0o111);
});

it.skipIf(process.platform === 'win32')(
  'a Deno that does not start is a KitError that quotes its error stream',
  async () => {
    program('#!/bin/sh\necho "no such library: \u001b[31mlibx" >&2\nexit 127\n');
    const session = openSandbox();
    const script = { exercise: 'e', code: '', map: '' };
    await expect(session.load(script)).rejects.toMatchObject({
      code: 'sandbox-does-not-start',
      message: expect.stringMatching(/does not start.* KIT_DENO .*It said: no such library: libx/),
    });
    await session.close();
  },
);

it.skipIf(process.platform === 'win32').each([
  ["thread 'main' panicked: failed to spawn thread: Os { code: 11 }", /starts no more programs.*ulimit -u/],
  ['Too many open files (os error 24)', /opens no more files.*ulimit -n/],
  ['memory allocation: Cannot allocate memory', /gives no more memory.*ulimit -v/],
])('a Deno that ends at a limit of the system: %s', async (words, explanation) => {
  program(`#!/bin/sh\necho "${words}" >&2\nexit 1\n`);
  await expect(startGuestHere()).rejects.toMatchObject({ code: 'system-limit', message: explanation });
});

it.skipIf(process.platform === 'win32')('does not quote the program that Deno was given', async () => {
  program('#!/bin/sh\necho "at $0 $*" >&2\nexit 1\n');
  await expect(startGuestHere()).rejects.toMatchObject({ message: /^(?!.*[\w+/=]{200}).*It said: at /s });
});

it.skipIf(process.platform === 'win32')('gives up a Deno that sleeps, soon and in one try', async () => {
  program('#!/bin/sh\nexec sleep 100\n');
  await expect(startGuestHere()).rejects.toMatchObject({
    code: 'sandbox-silent',
    message: /did not answer for 2 s.*KIT_DENO/,
  });
});

async function startGuestHere(): Promise<void> {
  const session = openSandbox();
  try {
    await session.load({ exercise: 'e', code: '', map: '' });
  } finally {
    await session.close();
  }
}
