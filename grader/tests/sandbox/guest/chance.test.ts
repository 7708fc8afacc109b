import { afterAll, describe, expect, it } from 'vitest';
import type { Argument, Call, Reply } from '../../../model/call.ts';
import type { SandboxSession } from '../../../model/sandbox-session.ts';
import { openSandbox } from '../../../sandbox/session.ts';
import { openTrustedSession } from '../../../sandbox/trusted-session.ts';
import { callOf, loadText } from '../student-code.ts';

const session = openSandbox();
afterAll(() => session.close());

const DRAWS = `const whileLoading = [Math.random(), Math.random()];
export function draws(x: unknown) { return [Math.random(), Math.random()]; }
export function others(x: unknown) { return [Math.random(), Math.random()]; }
export function loading() { return whileLoading; }
export function many() { return Array.from({ length: 20_000 }, Math.random); }
export function secure() { const id = crypto.randomUUID(); return [...crypto.getRandomValues(new Uint8Array(5)), Number('0x' + id.slice(0, 8)), Number(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))]; }`;

const draws = (x: Argument) => callOf('draws', 'numbers', x);

/** The lists that calls return, made in one batch. */
async function listsOf(calls: readonly Call[], where: SandboxSession = session) {
  const replies = await where.call('01-first', calls);
  return replies.map((reply: Reply) => (reply.kind === 'value' ? (reply.value as number[]) : []));
}

describe('numbers drawn by Math.random', () => {
  it('depend on the call alone, not on those before it', async () => {
    await loadText(session, DRAWS);
    const [alone] = await listsOf([draws(1)]);
    const among = await listsOf([draws(7), draws(8), callOf('secure', 'numbers'), draws(1)]);
    expect(among[3]).toEqual(alone);
    expect(alone?.[0]).not.toBe(alone?.[1]);
  });

  it('are the same in another sandbox, and without one', async () => {
    const calls = [draws([1, 2]), callOf('loading', 'numbers'), draws([1, 2])];
    await loadText(session, DRAWS);
    const here = await listsOf(calls);
    for (const other of [openSandbox(), openTrustedSession()]) {
      await loadText(other, DRAWS);
      expect(await listsOf(calls, other)).toEqual(here);
      await other.close();
    }
  });

  it('are others for other arguments, for another function, and if the call is made again', async () => {
    await loadText(session, DRAWS);
    const lists = await listsOf([draws(1), draws(2), callOf('others', 'numbers', 1), draws(1), draws(1)]);
    expect(new Set(lists.map(String)).size).toBe(5);
    // Another batch asks for the first time again.
    expect(await listsOf([draws(1)])).toEqual([lists[0]]);
  });

  it('are uniform', async () => {
    await loadText(session, DRAWS);
    const [numbers = []] = await listsOf([callOf('many', 'numbers')]);
    const tenths = Array.from(
      { length: 10 },
      (_, i) => numbers.filter((x) => Math.floor(x * 10) === i).length,
    );
    // Each has 2,000, give or take 42; six times as much never comes by chance.
    expect(Math.max(...tenths.map((count) => Math.abs(count - 2_000)))).toBeLessThan(6 * 42);
    const pairs = numbers.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * ((numbers[i] as number) - 0.5), 0);
    expect(Math.abs(pairs / numbers.length)).toBeLessThan(0.004);
  });
});

it('crypto draws from the same sequence', async () => {
  await loadText(session, DRAWS);
  const [first, second] = await listsOf([callOf('secure', 'numbers'), callOf('secure', 'numbers')]);
  expect(first?.at(-1)).toBe(1);
  expect(second).not.toEqual(first);
  expect(await listsOf([callOf('secure', 'numbers')])).toEqual([first]);
});

it('what a student puts in the place of Math.random stays there', async () => {
  await loadText(session, 'Math.random = () => 0.25; export function f() { return Math.random(); }');
  expect(await session.call('01-first', [callOf('f', 'number')])).toMatchObject([
    { value: 0.25, mathRandom: 0 },
  ]);
});
