import { afterAll, expect, it } from 'vitest';
import type { Argument, Reply } from '../../../model/call.ts';
import { openTrustedSession } from '../../../sandbox/trusted-session.ts';
import { callOf, loadText } from '../student-code.ts';

const session = openTrustedSession();
afterAll(() => session.close());

/** What an argument became after a function did something to it. */
async function becomes(what: string, arg: Argument) {
  await loadText(session, `export function f(a: any) { ${what}; return 1; }`);
  session.preload('images', { rows: 2, columns: 2, bytes: Uint8Array.of(0, 51, 102, 255) });
  const [reply] = await session.call('01-first', [callOf('f', 'number', arg)]);
  return (reply as Extract<Reply, { kind: 'value' }>).became;
}

const LONG = Array.from({ length: 40 }, (_, i) => i);

it.each<[string, Argument, unknown]>([
  ['a[0] = 15', [3, 2], { at: [], text: '[15, 2]' }],
  ['a.pop()', [3, 2], { at: [], text: '[3]' }],
  ['a[1][0] = NaN', [[3], [2]], { at: [], text: '[[3], [NaN]]' }],
  ['a.bias += 33', { weights: [5, 9], bias: 1 }, { at: [], text: '{ weights: [5, 9], bias: 34 }' }],
  ['a.weights = "none"', { weights: [5], bias: 1 }, { at: [], text: '{ weights: "none", bias: 1 }' }],
  ['a[31] = 7', LONG, { at: [31], text: '7' }],
  ['a.pop()', LONG, { at: [], text: 'a list of 39 numbers' }],
  ['a[1][20] = -1', [LONG, LONG], { at: [1, 20], text: '-1' }],
  ['a.weights[17] = [1, 2]', { weights: LONG, bias: 1 }, { at: ['weights', 17], text: '[1, 2]' }],
  ['a[1][0] = 9', { $images: 'images' }, { at: [1, 0], text: '9' }],
  ['a.reverse()', { $images: 'images' }, { at: [0, 0], text: '0.4' }],
  ['a.pop()', { $images: 'images' }, { at: [], text: '[[0, 0.2]]' }],
  ['a[0]', [3, 2], undefined],
])('%s', async (what, arg, became) => {
  expect(await becomes(what, arg)).toEqual(became);
});

it.each([
  'a[0] = a',
  'a[0] = "x".repeat(1e6)',
  'a[0] = Array(1e6).fill(0)',
  'a[0] = new Proxy([], { get() { throw new Error("no"); } })',
  'Object.defineProperty(a, 0, { get() { throw new Error("no"); } })',
  'a[0] = Object.fromEntries(Array.from({ length: 1e4 }, (_, i) => [i, i]))',
])('whatever it becomes, the words are few: %s', async (what) => {
  const became = await becomes(what, [3, 2]);
  expect(became?.text.length ?? 0).toBeLessThanOrEqual(80);
});
