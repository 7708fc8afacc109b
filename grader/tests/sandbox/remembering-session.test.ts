import { expect, it } from 'vitest';
import type { Call } from '../../model/call.ts';
import { openRemembering } from '../../sandbox/remembering-session.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';

/** Adds up what it was ever called with, so that an answer shows every call before it. */
const script = () => ({
  exercise: 'e',
  code: 'var exercise = (() => { let sum = 0; return { add: (x) => (sum += x) }; })(); exercise;',
  map: '',
});
const add = (x: number): Call => ({ function: 'add', args: [x], answer: 'number' });

function remembering() {
  const trusted = script();
  const counts = { opened: 0 };
  const open = () =>
    openRemembering(trusted, async () => {
      counts.opened += 1;
      const session = openTrustedSession();
      await session.load(trusted);
      return session;
    });
  const ask = async (...inputs: number[]) => {
    const session = open();
    const replies = [];
    for (const x of inputs) {
      replies.push(...(await session.call('e', [add(x)])));
    }
    return replies.map((reply) => (reply.kind === 'value' ? reply.value : reply));
  };
  return { counts, ask };
}

it('answers the same calls without opening the script again', async () => {
  const { counts, ask } = remembering();
  expect(await ask(1, 2)).toEqual([1, 3]);
  expect(await ask(1, 2)).toEqual([1, 3]);
  expect(counts.opened).toBe(1);
});

it.each([
  ['other calls from some point on', [1, 5, 2, 3, 4], [1, 6, 8, 11, 15]],
  ['other calls at once', [7, 2], [7, 9]],
  ['more calls', [1, 2, 3, 4], [1, 3, 6, 10]],
])('answers %s as a fresh script, and remembers nothing wrong', async (_, inputs, answers) => {
  const { ask } = remembering();
  await ask(1, 2, 3);
  expect(await ask(...inputs)).toEqual(answers);
  expect(await ask(1, 2, 3, 4)).toEqual([1, 3, 6, 10]);
});

it('answers sessions that run at once each as a fresh script', async () => {
  const { ask } = remembering();
  expect(await Promise.all([ask(1, 2, 3), ask(1, 5, 3), ask(1, 2, 4)])).toEqual([
    [1, 3, 6],
    [1, 6, 9],
    [1, 3, 7],
  ]);
});
