import { afterEach, expect, test, vi } from 'vitest';
import { DrawingsPost } from '../../../../../demo/page/client/chapters/post-drawings.ts';
import type { ChangedDrawings } from '../../../../../demo/page/client/content.ts';

const [a, b] = [
  { is: 3, pixels: 'a' },
  { is: 7, pixels: 'b' },
] as const;
const kept = { drawings: [a], note: null };

/** Answers what is posted with these, in turn; a null is a server that is gone. */
function serve(...replies: readonly (typeof kept | null)[]): readonly ChangedDrawings[] {
  const posted: ChangedDrawings[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const reply = replies[posted.length];
    posted.push(JSON.parse(body));
    if (reply === null) {
      throw new TypeError('Failed to fetch');
    }
    return { ok: true, json: async () => reply };
  });
  return posted;
}
afterEach(() => vi.unstubAllGlobals());

test('what did not arrive goes with the next change, and only then', async () => {
  const posted = serve(null, kept, kept);
  const post = new DrawingsPost('drawings');
  expect(await post.send({ add: [a], forget: [] })).toBe('failed');
  expect(await post.send({ add: [b], forget: [] })).toEqual(kept);
  await post.send({ add: [], forget: [a] });
  expect(posted).toEqual([
    { add: [a], forget: [] },
    { add: [a, b], forget: [] },
    { add: [], forget: [a] },
  ]);
});

test('what waits to be added and is forgotten is not added', async () => {
  const posted = serve(null, kept);
  const post = new DrawingsPost('drawings');
  await post.send({ add: [a], forget: [] });
  await post.send({ add: [], forget: [a] });
  expect(posted[1]).toEqual({ add: [], forget: [a] });
});

test('a page that changes more before the reply hears what came of all', async () => {
  serve(kept, kept);
  const post = new DrawingsPost('drawings');
  const first = post.send({ add: [a], forget: [] });
  const second = post.send({ add: [b], forget: [] });
  expect(await first).toBe('outdated');
  expect(await second).toEqual(kept);
});
