import { afterAll, expect, it } from 'vitest';
import { openSandbox } from '../../sandbox/session.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';
import { callOf, loadText } from './student-code.ts';

const sessions = [openSandbox(), openTrustedSession()];
afterAll(() => Promise.all(sessions.map((session) => session.close())));

it('answers as the real sandbox does, and leaves the globals of this process unchanged', async () => {
  const { random } = Math;
  const { log } = console;
  const [real, trusted] = await Promise.all(
    sessions.map(async (session) => {
      const loaded = await loadText(
        session,
        `export function f(x: number) { console.log('f', [x]); if (x < 0) throw new TypeError('below 0'); return Math.random() * 0 + x; }
        export const g = (images: number[][], randn: () => number) => { images[0][0] = 2; return [randn(), images[1].length, NaN]; };
        export const C = 1;`,
      );
      session.preload('images', { rows: 2, columns: 2, bytes: Uint8Array.of(1, 2, 3, 4) });
      const replies = await session.call('01-first', [
        callOf('f', 'number', 2),
        callOf('f', 'number', -2),
        callOf('f', 'params', 2),
        callOf('g', 'numbers', { $images: 'images' }, { $randn: 5 }),
      ]);
      return { loaded, replies, output: session.takeOutput() };
    }),
  );
  expect(trusted).toEqual(real);
  expect(real?.replies[3]).toMatchObject({ kind: 'value', changed: 0, drawn: 1 });
  expect(Math.random).toBe(random);
  expect(console.log).toBe(log);
});
