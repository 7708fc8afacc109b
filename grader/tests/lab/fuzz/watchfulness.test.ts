import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ensureUntouched } from '../../../lab/fuzz/ensure.ts';
import { readsClaim } from '../../../lab/fuzz/reading.ts';
import { anyClaim } from '../../../lab/fuzz/replies.ts';
import { runMany } from '../../../lab/fuzz/run-many.ts';
import { ensureSafe } from '../../../lab/fuzz/safe-text.ts';
import { isStrictReply } from '../../../lab/fuzz/strict.ts';
import { readReply } from '../../../sandbox/process/read-reply.ts';
import type { Request } from '../../../sandbox/protocol.ts';

/** A property that lets everything pass finds nothing: these look at what the properties look with. */

const request: Request = { kind: 'call', id: 3, exercise: 'e', function: 'f', args: [], answer: 'params' };
const reply = (value: unknown, more: object = {}) => ({
  id: 3,
  printed: '',
  reply: { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0, ...more },
});

describe('a reply to the letter', () => {
  it('is one', () => {
    expect(isStrictReply(reply({ weights: [1, Number.NaN], bias: 0 }), request)).toBe(true);
  });

  it.each([
    ['of another request', { ...reply({ weights: [], bias: 0 }), id: 4 }],
    ['with a field more', { ...reply({ weights: [], bias: 0 }), more: 1 }],
    ['with a field more inside', reply({ weights: [], bias: 0, more: 1 })],
    ['with a field fewer', reply({ weights: [] })],
    ['with a list that has more than entries', reply({ weights: Object.assign([1], { more: 1 }), bias: 0 })],
    ['with a list that has holes', reply({ weights: new Array(2), bias: 0 })],
    ['with an object of another kind', reply(Object.assign(Object.create({}), { weights: [], bias: 0 }))],
    ['with a count that is none', reply({ weights: [], bias: 0 }, { drawn: -1 })],
    ['with a text that is too long', { ...reply({ weights: [], bias: 0 }), printed: 'x'.repeat(4_001) }],
    ['with a list that is too long', reply({ weights: new Array(20_001).fill(0), bias: 0 })],
  ])('%s is none', (_, line) => {
    expect(isStrictReply(line, request)).toBe(false);
  });
});

it.each([
  '\u001b[31m',
  'a\u202eb',
  '\u200b',
  '\ud800',
  'a\u2028',
  '::error::',
  'x ::y',
  '##[group]',
  '\0',
  '\u3164',
])('a text with %j is not safe', (text) => {
  expect(() => ensureSafe(text, 100)).toThrow();
});

it('a text is safe up to a length', () => {
  expect(() => ensureSafe('🍎 ok\n\tüber\ufe0f', 12)).not.toThrow();
  expect(() => ensureSafe('abc', 2)).toThrow(/at most 2/);
});

describe('what all objects inherit from', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  });

  it('is watched', () => {
    expect(ensureUntouched).not.toThrow();
    Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
    expect(ensureUntouched).toThrow(/inherit/);
  });
});

it('of the lines that are tried, many are replies and many are none', () => {
  const claims = fc.sample(anyClaim, { numRuns: 1000, seed: 1 });
  const read = claims.filter(({ text, request }) => readReply(text, request) !== null).length;
  expect(read).toBeGreaterThan(200);
  expect(read).toBeLessThan(600);
});

it('a place that the source map does not know is none', () => {
  const stack = 'at f (student:03-loss:1:3)\n at g (student:03-loss:9:9)';
  const text = JSON.stringify({
    id: 3,
    printed: '',
    reply: { kind: 'threw', isError: true, message: 'm', stack },
  });
  expect(() => readsClaim({ request, text })).not.toThrow();
});

it('a failure is told with its seed and the smallest example; and no more is tried', async () => {
  const small = fc.property(fc.nat(), (n) => n < 1000);
  const tried = await runMany('small numbers', small, { runs: 5_000, seed: 9 });
  expect(tried.failure).toMatch(/seed: \d+[\s\S]*Counterexample: \[1000\]/);
  expect(tried.runs).toBeLessThan(5_000);
  expect(
    await runMany(
      'all numbers',
      fc.property(fc.nat(), () => {}),
      { runs: 1_200, seed: 9 },
    ),
  ).toMatchObject({
    runs: 1_200,
    failure: null,
  });
});
