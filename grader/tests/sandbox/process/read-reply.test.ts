import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '../../../model/call.ts';
import { encode } from '../../../sandbox/guest/encode.ts';
import { readReply } from '../../../sandbox/process/read-reply.ts';
import type { Request } from '../../../sandbox/protocol.ts';

const call = (answer: AnswerKind): Request => ({
  kind: 'call',
  exercise: 'e',
  function: 'f',
  args: [1, 2],
  answer,
});
const load: Request = { kind: 'load', exercise: 'e', code: '' };
const line = (reply: unknown, printed: unknown = '', id: unknown = 7) =>
  JSON.stringify({ id, printed, reply });
const value = (of: unknown, more: object = {}) => ({
  kind: 'value',
  value: of,
  changed: null,
  drawn: 0,
  mathRandom: 0,
  ...more,
});

it('reads what the guest encodes', () => {
  const number = fc.double();
  const params = fc.record({ weights: fc.array(number), bias: number });
  const anyAnswer = fc.oneof(
    fc.tuple(fc.constant<AnswerKind>('number'), number),
    fc.tuple(fc.constant<AnswerKind>('numbers'), fc.array(number)),
    fc.tuple(fc.constant<AnswerKind>('booleans'), fc.array(fc.boolean())),
    fc.tuple(fc.constant<AnswerKind>('params'), params),
    fc.tuple(fc.constant<AnswerKind>('fit'), fc.record({ params, loss: number, steps: number })),
  );
  fc.assert(
    fc.property(anyAnswer, fc.string(), ([kind, of], printed) => {
      const text = encode({ id: 7, printed, reply: value(of) });
      // -0 is 0 in every answer.
      expect(JSON.stringify(readReply(text, 7, call(kind)))).toBe(
        JSON.stringify({ id: 7, printed, reply: value(of) }),
      );
    }),
  );
});

describe('rejects a line that is not a reply to the request', () => {
  it.each<[string, Request, string]>([
    ['no JSON', call('number'), 'hello'],
    ['a list', call('number'), '[]'],
    ['null', call('number'), 'null'],
    ['another id', call('number'), line(value(1), '', 8)],
    ['no id', call('number'), line(value(1), '', '7')],
    ['printed as a list', call('number'), line(value(1), [])],
    ['printed without end', call('number'), line(value(1), 'x'.repeat(10_000))],
    ['no kind', call('number'), line({ value: 1 })],
    ['a kind of the trusted side', call('number'), line({ kind: 'timed-out', milliseconds: 1 })],
    ['the kind of another request', call('number'), line({ kind: 'loaded', exports: {} })],
    ['a value for a load', load, line(value(1))],
    ['a text for a number', call('number'), line(value('1'))],
    ['null for a number', call('number'), line(value(null))],
    ['a list for a number', call('number'), line(value([1]))],
    ['a number for a list', call('numbers'), line(value(1))],
    ['booleans for numbers', call('numbers'), line(value([true]))],
    ['numbers for booleans', call('booleans'), line(value([1]))],
    ['too many entries', call('numbers'), line(value(new Array(100_001).fill(0)))],
    ['params without a bias', call('params'), line(value({ weights: [] }))],
    ['a fit without params', call('fit'), line(value({ loss: 1, steps: 1 }))],
    ['changed as a text', call('number'), line(value(1, { changed: '0' }))],
    ['a changed argument that was not sent', call('number'), line(value(1, { changed: 2 }))],
    ['a change of nothing', call('number'), line(value(1, { became: { at: [], text: '2' } }))],
    ['a change without a text', call('number'), line(value(1, { changed: 0, became: { at: [] } }))],
    [
      'a change in too many words',
      call('number'),
      line(value(1, { changed: 0, became: { at: [], text: 'x'.repeat(81) } })),
    ],
    [
      'a change too deep inside',
      call('number'),
      line(value(1, { changed: 0, became: { at: [0, 0, 0], text: '2' } })),
    ],
    [
      'a change at an odd name',
      call('number'),
      line(value(1, { changed: 0, became: { at: ['__proto__'], text: '2' } })),
    ],
    [
      'a change at a negative position',
      call('number'),
      line(value(1, { changed: 0, became: { at: [-1], text: '2' } })),
    ],
    ['drawn as a fraction', call('number'), line(value(1, { drawn: 0.5 }))],
    ['a negative count', call('number'), line(value(1, { mathRandom: -1 }))],
    ['a description that is not a text', call('number'), line({ kind: 'odd-value', received: 1 })],
    [
      'a description that is too long',
      call('number'),
      line({ kind: 'odd-value', received: 'x'.repeat(2000) }),
    ],
    ['an error without a stack', call('number'), line({ kind: 'threw', isError: true, message: '' })],
  ])('%s', (_, request, text) => {
    expect(readReply(text, 7, request)).toBeNull();
  });
});

it('counts draws up to a limit: a claim of more is no fault, and costs no time', () => {
  const claimed = line(value(1, { drawn: 1e9, mathRandom: Number.MAX_SAFE_INTEGER }));
  expect(readReply(claimed, 7, call('number'))?.reply).toMatchObject({
    value: 1,
    drawn: 1_000_000,
    mathRandom: 1_000_000,
  });
});

it('copies known fields only', () => {
  const text = `{"id":7,"printed":"","extra":1,"reply":{"kind":"value","value":{"weights":[1],"bias":2,"__proto__":{"x":1},"more":3},"changed":0,"drawn":1,"mathRandom":2,"points":100}}`;
  expect(readReply(text, 7, call('params'))).toEqual({
    id: 7,
    printed: '',
    reply: { kind: 'value', value: { weights: [1], bias: 2 }, changed: 0, drawn: 1, mathRandom: 2 },
  });
});

it('copies what an argument became, and nothing beside it', () => {
  const became = { at: ['weights', 1], text: '9', more: 3 };
  expect(readReply(line(value(1, { changed: 1, became })), 7, call('number'))?.reply).toEqual(
    value(1, { changed: 1, became: { at: ['weights', 1], text: '9' } }),
  );
});

it('keeps only exports with a valid name and a JavaScript type', () => {
  const text =
    '{"id":7,"printed":"","reply":{"kind":"loaded","exports":{"f":"function","ä":"number","__proto__":"object","constructor":"function","a b":"function","g":"something","":"number","\u3164":"function","a\ufe0f":"function"}}}';
  const read = readReply(text, 7, load);
  expect(read?.reply.kind === 'loaded' && Object.entries(read.reply.exports)).toEqual([
    ['f', 'function'],
    ['ä', 'number'],
    ['constructor', 'function'],
  ]);
});
