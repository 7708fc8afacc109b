import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openInBrowser } from '../../system/open-in-browser.ts';

/** A program that writes down what it was given, and ends with this code. */
function opener(code: number): { program: string; given: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'opener-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'opener');
  writeFileSync(program, `#!/bin/sh\necho "$@" >"${folder}/given"\nexit ${code}\n`);
  chmodSync(program, 0o755);
  return { program, given: () => readFileSync(join(folder, 'given'), 'utf8').trim() };
}

const URL_OF_PAGE = 'http://127.0.0.1:4711/token/';

it.skipIf(process.platform === 'win32')('starts the browser of $BROWSER', async () => {
  const { program, given } = opener(0);
  const machine = { platform: 'linux', environment: { BROWSER: program } } as const;
  expect(await openInBrowser(URL_OF_PAGE, machine)).toBe(true);
  expect(given()).toBe(URL_OF_PAGE);
});

it.skipIf(process.platform === 'win32')('says if nothing opened it', async () => {
  const machine = { platform: 'linux', environment: { BROWSER: opener(1).program } } as const;
  expect(await openInBrowser(URL_OF_PAGE, machine)).toBe(false);
  expect(await openInBrowser(URL_OF_PAGE, { platform: 'linux', environment: { BROWSER: '/no' } })).toBe(
    false,
  );
  expect(await openInBrowser(URL_OF_PAGE, { platform: 'linux', environment: {} })).toBe(false);
});

it.skipIf(process.platform === 'win32')('opens nothing but pages', async () => {
  const machine = { platform: 'linux', environment: { BROWSER: opener(0).program } } as const;
  expect(await openInBrowser('--version', machine)).toBe(false);
  expect(await openInBrowser('javascript:alert(1)', machine)).toBe(false);
});
