import { get, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, it, onTestFinished } from 'vitest';
import { type LoopbackServer, type Served, servePages } from '../../../system/loopback/serve-pages.ts';
import { asked } from './asked.ts';

async function served(more: Partial<Served> = {}): Promise<LoopbackServer> {
  const server = await servePages({ pages: new Map([['', () => '<p>a secret</p>']]), ...more });
  onTestFinished(() => server.close());
  return server;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

it('serves its pages, which nothing keeps or frames', async () => {
  const { url } = await served({ pages: new Map([['lesson/two', async () => 'two']]) });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  const { status, headers, text } = await asked(`${url}lesson/two?from=terminal`);
  expect([status, text]).toEqual([200, 'two']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

it('gives every server another token', async () => {
  const [one, other] = [await served(), await served()];
  expect(new URL(one.url).pathname).not.toBe(new URL(other.url).pathname);
});

it('adds the slash that is missing after the token', async () => {
  const { url } = await served();
  const { status, headers } = await asked(url.slice(0, -1));
  expect([status, headers.location]).toEqual([308, new URL(url).pathname]);
});

it.each(['', 'favicon.ico', 'A'.repeat(32), `${'A'.repeat(32)}/`, '%2e%2e/'])(
  'refuses another token: “%s”',
  async (path) => {
    const { url } = await served();
    const { status, text } = await asked(new URL(`/${path}`, url).href);
    expect(status).toBe(403);
    expect(text).not.toContain('secret');
  },
);

it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example', '[::1]'])(
  'refuses another Host: “%s”',
  async (host) => {
    const { url } = await served();
    const { status, text } = await asked(url, { headers: { Host: host } });
    expect(status).toBe(403);
    expect(text).not.toContain('secret');
  },
);

it('refuses a name that leads here, with the right port', async () => {
  const { url } = await served();
  const { port } = new URL(url);
  expect(await asked(url, { headers: { Host: `evil.example:${port}` } })).toMatchObject({ status: 403 });
  expect(await asked(url, { headers: { Host: `localhost:${port}` } })).toMatchObject({ status: 200 });
});

it.each([
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'http://127.0.0.1' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
])('refuses another page: %o', async (headers) => {
  const { url } = await served();
  const { status, text } = await asked(url, { headers });
  expect(status).toBe(403);
  expect(text).not.toContain('secret');
});

it('takes its own page, which says where it is from', async () => {
  const { url } = await served();
  const headers = { Origin: new URL(url).origin, 'Sec-Fetch-Site': 'same-origin' };
  expect(await asked(url, { headers })).toMatchObject({ status: 200 });
});

it('is on the loopback interface only', async () => {
  const { url } = await served();
  const { port, pathname } = new URL(url);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4');
  for (const other of others) {
    await expect(asked(`http://${other?.address}:${port}${pathname}`)).rejects.toThrow();
  }
});

it('says which methods an address takes', async () => {
  const { url } = await served({ posts: new Map([['train', () => 1]]) });
  const origin = { Origin: new URL(url).origin };
  expect(await asked(url, { method: 'POST', headers: origin })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
  expect(await asked(`${url}train`)).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  expect(await asked(`${url}events`, { method: 'DELETE' })).toMatchObject({ status: 405 });
  expect(await asked(`${url}nothing`)).toMatchObject({ status: 404 });
  expect(await asked(url, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

it('answers what its page posts', async () => {
  const { url } = await served({
    posts: new Map<string, (body: unknown) => unknown>([
      ['double', (body) => ({ doubled: 2 * (body as { n: number }).n })],
      ['quiet', () => undefined],
    ]),
  });
  const headers = { ...JSON_TYPE, Origin: new URL(url).origin };
  const said = await asked(`${url}double`, { method: 'POST', headers, body: '{"n": 21}' });
  expect([said.status, said.text]).toEqual([200, '{"doubled":42}']);
  expect(await asked(`${url}quiet`, { method: 'POST', headers, body: '1' })).toMatchObject({ status: 204 });
});

it('refuses a post from elsewhere, of another kind, too long, or that is no JSON', async () => {
  const heard: unknown[] = [];
  const posts = new Map([['heard', (body: unknown) => void heard.push(body)]]);
  const { url } = await served({ posts, mostPosted: 10 });
  const own = { Origin: new URL(url).origin };
  const post = async (headers: Record<string, string>, body: string) =>
    (await asked(`${url}heard`, { method: 'POST', headers, body })).status;
  expect(await post(JSON_TYPE, '1')).toBe(403);
  expect(await post({ ...own, 'Content-Type': 'text/plain' }, '1')).toBe(415);
  expect(await post({ ...own, ...JSON_TYPE }, '{"n": ')).toBe(400);
  expect(await post({ ...own, ...JSON_TYPE }, '"0123456789"')).toBe(413);
  const chunked = { ...own, ...JSON_TYPE, 'Transfer-Encoding': 'chunked' };
  expect(await post(chunked, '"0123456789"')).toBe(413);
  expect(heard).toEqual([]);
  expect(await post({ ...own, ...JSON_TYPE }, '"01234567"')).toBe(204);
  expect(heard).toEqual(['01234567']);
});

it('keeps to itself what went wrong in a page', async () => {
  const faults: unknown[] = [];
  const fault = new Error('a path of this machine');
  const { url } = await served({
    pages: new Map([['', () => Promise.reject(fault)]]),
    onFault: (error) => faults.push(error),
  });
  const { status, text } = await asked(url);
  expect(status).toBe(500);
  expect(text).not.toContain('path');
  expect(faults).toEqual([fault]);
});

it('sends events to all, and to whoever comes later the newest of each name', async () => {
  const { url, send, listeners } = await served();
  const [one, other] = [await listen(url), await listen(url)];
  expect(listeners()).toBe(2);
  send('report', 'first\nline');
  send('report', 'second');
  send('state', { isGrading: true });
  const all = 'id: 1\nevent: report\ndata: "first\\nline"\n\nid: 2\nevent: report\ndata: "second"\n\n';
  const state = 'id: 3\nevent: state\ndata: {"isGrading":true}\n\n';
  for (const listener of [one, other]) {
    await expect.poll(listener.heard).toContain(all + state);
  }
  const late = await listen(url);
  await expect.poll(late.heard).toBe(`retry: 500\n\nid: 2\nevent: report\ndata: "second"\n\n${state}`);
  const back = await listen(url, { 'Last-Event-ID': '2' });
  await expect.poll(back.heard).toBe(`retry: 500\n\n${state}`);
  one.response.destroy();
  await expect.poll(listeners).toBe(3);
});

it('ends at once, with whoever listens', async () => {
  const server = await servePages({ pages: new Map() });
  const listener = await listen(server.url);
  const ended = new Promise((resolve) => listener.response.on('close', resolve));
  await server.close();
  await ended;
  expect(listener.heard()).toContain('event: ended\n');
  server.send('late', 1);
  await expect(asked(server.url)).rejects.toThrow(/ECONNREFUSED|hang up/);
  await server.close();
});

/** Listens as an EventSource does. */
function listen(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ response: IncomingMessage; heard: () => string }>((resolve, reject) => {
    get(`${url}events`, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('error', () => {});
      response.on('data', (part) => {
        text += part;
        resolve({ response, heard: () => text });
      });
    }).on('error', reject);
  });
}
