import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ensurePrototypesUnchanged } from '../../../lab/fuzz/ensure.ts';
import { isStrictReply } from '../../../lab/fuzz/is-strict-reply.ts';
import { readsClaimedReply } from '../../../lab/fuzz/reading.ts';
import { anyClaimedReply, type Numbered } from '../../../lab/fuzz/replies.ts';
import { runMany } from '../../../lab/fuzz/run-many.ts';
import { ensureSafe } from '../../../lab/fuzz/safe-text.ts';
import { readReply } from '../../../sandbox/process/read-reply.ts';

/** A property that accepts everything finds nothing, so these test what the properties test with. */

const request: Numbered = { kind: 'call', id: 3, exercise: 'e', function: 'f', args: [], answer: 'params' };
const lineOf = (value: unknown, more: object = {}) => ({
  id: 3,
  printed: '',
  reply: { kind: 'value', value, changed: null, drawn: 0, mathRandom: 0, ...more },
});

describe('a line', () => {
  it('that is a reply to the letter is accepted', () => {
    expect(isStrictReply(lineOf({ weights: [1, Number.NaN], bias: 0 }), request)).toBe(true);
  });

  it.each([
    ['of another request', { ...lineOf({ weights: [], bias: 0 }), id: 4 }],
    ['with one field too many', { ...lineOf({ weights: [], bias: 0 }), more: 1 }],
    ['with one field too many in its answer', lineOf({ weights: [], bias: 0, more: 1 })],
    ['with a field missing', lineOf({ weights: [] })],
    ['with a list that has a property', lineOf({ weights: Object.assign([1], { more: 1 }), bias: 0 })],
    ['with a list that has holes', lineOf({ weights: new Array(2), bias: 0 })],
    ['with an object of another kind', lineOf(Object.assign(Object.create({}), { weights: [], bias: 0 }))],
    ['with a negative count', lineOf({ weights: [], bias: 0 }, { drawn: -1 })],
    ['with a text that is too long', { ...lineOf({ weights: [], bias: 0 }), printed: 'x'.repeat(4_001) }],
    ['with a list that is too long', lineOf({ weights: new Array(20_001).fill(0), bias: 0 })],
  ])('%s is refused', (_, line) => {
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

describe('the prototypes that all objects inherit from', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  });

  it('are watched', () => {
    expect(ensurePrototypesUnchanged).not.toThrow();
    Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
    expect(ensurePrototypesUnchanged).toThrow(/inherit/);
  });
});

it('many of the generated lines are replies, and many are not', () => {
  const claims = fc.sample(anyClaimedReply, { numRuns: 1000, seed: 1 });
  const read = claims.filter(({ text, request }) => readReply(text, request.id, request) !== null).length;
  expect(read).toBeGreaterThan(200);
  expect(read).toBeLessThan(600);
});

it('a location that the source map does not have is left out', () => {
  const stack = 'at f (student:03-loss:1:3)\n at g (student:03-loss:9:9)';
  const text = JSON.stringify({
    id: 3,
    printed: '',
    reply: { kind: 'threw', isError: true, message: 'm', stack },
  });
  expect(() => readsClaimedReply({ request, text })).not.toThrow();
});

it('a failure is reported with its seed and the smallest example, and ends the trials', async () => {
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
