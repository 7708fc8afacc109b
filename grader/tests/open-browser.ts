import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** The browser of this machine for tests of pages; null if there is none. */
export const BROWSER: string | null =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  ) ?? null;

/** What a test that needs a browser says if there is none: `it.skipIf(BROWSER === null)(`…${NO_BROWSER}`)`. */
export const NO_BROWSER = BROWSER === null ? ' (skipped: no Chromium here; set CHROMIUM to its path)' : '';

/** A browser that is closed when the test ends. It looks up `hosts` as on this machine: `{ 'evil.example': '127.0.0.1' }`. */
export async function openBrowser(hosts: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const rules = Object.entries(hosts).map(([host, address]) => `MAP ${host} ${address}`);
  const browser = await chromium.launch({
    executablePath: BROWSER as string,
    args: ['--no-sandbox', ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : [])],
  });
  onTestFinished(() => browser.close());
  return browser;
}
