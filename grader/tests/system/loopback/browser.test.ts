import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { servePages } from '../../../system/loopback/serve-pages.ts';
import { BROWSER, NO_BROWSER, openBrowser } from '../../open-browser.ts';

const PAGE = '<!doctype html><title>own</title><p>a secret</p>';

it.skipIf(BROWSER === null)(
  `a page of another server cannot read it, however it tries${NO_BROWSER}`,
  async () => {
    const server = await servePages({
      pages: new Map([['', () => PAGE]]),
      posts: new Map([['post', () => 'posted']]),
    });
    onTestFinished(() => server.close());
    const foreign = await servePages({
      pages: new Map([['', () => '<!doctype html><title>foreign</title>']]),
    });
    onTestFinished(() => foreign.close());
    const { port } = new URL(server.url);
    const rebound = server.url.replace('127.0.0.1', 'evil.example');
    const browser = await openBrowser({ 'evil.example': '127.0.0.1' });

    const own = await browser.newPage();
    await own.goto(server.url);
    expect(await attempts(own, server.url)).toEqual({
      fetched: 'read: a secret',
      posted: 'read: posted',
      listened: 'open',
      framed: 'refused',
    });

    const page = await browser.newPage();
    await page.goto(foreign.url);
    const nothing = { fetched: 'refused', posted: 'refused', listened: 'refused', framed: 'refused' };
    // Even if it knew the token.
    expect(await attempts(page, server.url)).toEqual(nothing);
    expect(await attempts(page, server.url.replace('127.0.0.1', 'localhost'))).toEqual(nothing);

    // The browser takes evil.example for the site of this server, which is what DNS rebinding is.
    const answer = await page.goto(rebound);
    expect(answer?.status()).toBe(403);
    expect(new URL(page.url()).host).toBe(`evil.example:${port}`);
    const refusals = { ...nothing, fetched: 'read: refused', posted: 'read: refused' };
    expect(await attempts(page, rebound)).toEqual(refusals);
  },
);

/** What the page that is open can have from `url`. */
function attempts(page: Page, url: string): Promise<unknown> {
  return page.evaluate(`(${ATTEMPTS})(${JSON.stringify(url)})`);
}

/** Runs in the browser. */
const ATTEMPTS = `async (url) => {
  const refused = () => 'refused';
  const read = async (response) =>
    'read: ' + (response.ok ? ((await response.text()).split(/<.?p>/)[1] ?? 'posted') : 'refused');
  const headers = { 'Content-Type': 'application/json' };
  return {
    fetched: await fetch(url).then(read).catch(refused),
    posted: await fetch(url + 'post', { method: 'POST', headers, body: '1' }).then(read).catch(refused),
    listened: await new Promise((resolve) => {
      const source = new EventSource(url + 'events');
      source.onopen = () => resolve('open');
      source.onerror = () => resolve('refused');
    }),
    framed: await new Promise((resolve) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.onload = () => resolve(frame.contentDocument?.title === 'own' ? 'framed' : 'refused');
      frame.src = url;
    }),
  };
}`;
