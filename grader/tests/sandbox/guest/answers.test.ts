import { afterAll, describe, expect, it } from 'vitest';
import type { AnswerKind, Argument, Reply } from '../../../model/call.ts';
import { normalDraws } from '../../../numbers/random.ts';
import { openTrustedSession } from '../../../sandbox/trusted-session.ts';
import { callOf, loadText } from '../student-code.ts';

const session = openTrustedSession();
afterAll(() => session.close());

/** The reply to a call of a function that returns the expression, read as an answer of that kind. */
async function answer(kind: AnswerKind, expression: string, ...args: Argument[]): Promise<Reply | undefined> {
  await loadText(session, `export function f(a: any, b: any) { ${BEFORE}; return ${expression}; }`);
  const [reply] = await session.call('01-first', [callOf('f', kind, ...args)]);
  return reply;
}
const BEFORE = `
  class Getters { get weights() { return new Float32Array([0.5, 2]); } get bias() { return 3; } }
  const trap = new Proxy({}, { get() { throw new Error('trap'); }, ownKeys() { throw new Error('trap'); }, getPrototypeOf() { throw new Error('trap'); } });
  const endless: any[] = []; endless.push(endless)`;

const value = (of: unknown) => ({ kind: 'value', value: of, changed: null, drawn: 0, mathRandom: 0 });

describe('the kinds of exports', () => {
  it.each([
    ['class f {}', 'class'],
    ['const f = class{ static classify() {} };', 'class'],
    ['const f = { classify(x: number) { return x; } }.classify;', 'function'],
    ['const f = Object.freeze(function () {});', 'function'],
    ['const f = Array;', 'function'],
    ['const f = [1];', 'object'],
  ])('%s', async (text, kind) => {
    expect(await loadText(session, `${text}\nexport { f };`)).toEqual({
      kind: 'loaded',
      exports: { f: kind },
    });
  });

  it('of very many, the functions of the exercise are reported', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `export const a${i} = ${i};`).join('\n');
    const loaded = await loadText(session, `${many}\nexport function double(x: number) { return 2 * x; }`);
    expect(loaded).toMatchObject({ kind: 'loaded', exports: { double: 'function', a0: 'number' } });
    expect(Object.keys((loaded as { exports: object }).exports)).toHaveLength(200);
  });
});

describe('values of the right kind', () => {
  it.each<[AnswerKind, string, unknown]>([
    ['number', '1.5', 1.5],
    ['number', '0 / 0', Number.NaN],
    ['number', '-1 / 0', Number.NEGATIVE_INFINITY],
    ['numbers', '[]', []],
    ['numbers', '[1, NaN, Infinity]', [1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['numbers', 'new Float64Array([1, 2])', [1, 2]],
    ['numbers', 'new Uint8Array([7])', [7]],
    ['numbers', 'Object.freeze([1])', [1]],
    ['numbers', 'Object.assign([1, 2], { extra: "field" })', [1, 2]],
    ['numbers', 'new (class extends Array {})(1, 2, 3)', [1, 2, 3]],
    ['booleans', '[true, false]', [true, false]],
    ['params', '({ weights: [1], bias: 2, more: "fields" })', { weights: [1], bias: 2 }],
    ['params', 'Object.freeze({ weights: [], bias: 2 })', { weights: [], bias: 2 }],
    ['params', 'new Getters()', { weights: [0.5, 2], bias: 3 }],
    ['params', 'Object.create({ weights: [1], bias: 2 })', { weights: [1], bias: 2 }],
    [
      'fit',
      '({ params: new Getters(), loss: NaN, steps: 4 })',
      { params: { weights: [0.5, 2], bias: 3 }, loss: Number.NaN, steps: 4 },
    ],
  ])('%s: %s', async (kind, expression, of) => {
    expect(await answer(kind, expression)).toEqual(value(of));
  });
});

describe('other values are described in words', () => {
  it.each<[AnswerKind, string, string]>([
    ['number', 'undefined', 'undefined'],
    ['number', 'null', 'null'],
    ['number', 'true', 'true'],
    ['number', '"34"', 'the text "34"'],
    ['number', '"\\u001b[31m"', 'the text "\\u001b[31m"'],
    ['number', '"x".repeat(1000)', 'a text of 1000 characters'],
    ['number', '34n', 'a bigint'],
    ['number', 'Symbol("x")', 'a symbol'],
    ['number', 'f', 'a function'],
    ['number', 'Promise.resolve(1)', 'a promise'],
    ['number', '[1, 2]', 'a list of 2 numbers'],
    ['number', '[3]', 'a list of one number'],
    ['number', '[true, false]', 'a list of 2 booleans'],
    ['number', '[[1], [2]]', 'a list of 2 values'],
    ['number', '[]', 'an empty list'],
    ['number', 'new Float32Array(784)', 'a list of 784 numbers'],
    ['number', 'new Number(3)', 'an object without fields'],
    ['number', '({ then() {} })', 'an object with the field then'],
    ['number', '({ weights: [1], bias: 2 })', 'an object with the fields weights, bias'],
    ['number', '({ a: 1, b: 1, c: 1, d: 1, e: 1 })', 'an object with the fields a, b, c, d, …'],
    ['number', 'trap', 'an object that cannot be read'],
    ['numbers', '3', 'the number 3'],
    ['numbers', '[1, , 3]', 'a list with a hole at position 1'],
    ['numbers', '[1, undefined]', 'a list whose entry 1 is undefined'],
    ['numbers', '[1, "2"]', 'a list whose entry 1 is the text "2"'],
    ['numbers', '[[1, 2]]', 'a list whose entry 0 is a list of 2 numbers'],
    ['numbers', 'new BigInt64Array(1)', 'a list whose entry 0 is a bigint'],
    ['numbers', 'endless', 'a list whose entry 0 is a list of one value'],
    ['numbers', 'new Array(1_000_000)', 'a list of 1000000 entries'],
    ['numbers', 'new Float64Array(1_000_000)', 'a list of 1000000 entries'],
    [
      'numbers',
      'Object.defineProperty(new Float64Array(1_000_000), "length", { value: 1 })',
      'a list of 1000000 entries',
    ],
    ['numbers', '({ length: 1, 0: 3 })', 'an object with the fields 0, length'],
    ['numbers', 'new Set([1])', 'an object without fields'],
    ['numbers', 'new DataView(new ArrayBuffer(8))', 'an object without fields'],
    ['numbers', 'new Proxy([1], { get() { throw 1; } })', 'an object that throws when it is read'],
    ['booleans', '[1, 0]', 'a list whose entry 0 is the number 1'],
    ['booleans', 'new Uint8Array(2)', 'a list whose entry 0 is the number 0'],
    ['params', '[1, 2]', 'a list of 2 numbers'],
    ['params', 'Promise.resolve()', 'a promise'],
    ['params', 'f', 'a function'],
    ['params', 'new Error("x")', 'an Error'],
    ['number', 'new RangeError("x")', 'an Error'],
    ['number', 'Error', 'the class Error itself'],
    ['numbers', '[new Error("x")]', 'a list whose entry 0 is an Error'],
    ['params', '({ bias: 1 })', 'an object without weights'],
    ['params', '({ weights: [1] })', 'an object without a bias'],
    ['params', '({ weights: 1, bias: 2 })', 'an object whose weights are the number 1'],
    [
      'params',
      '({ weights: [1, "2"], bias: 2 })',
      'an object whose weights are a list whose entry 1 is the text "2"',
    ],
    ['params', '({ weights: [1], bias: [2] })', 'an object whose bias is a list of one number'],
    ['params', 'trap', 'an object that throws when it is read'],
    ['fit', '({ weights: [1], bias: 2 })', 'an object without params'],
    [
      'fit',
      '({ params: { weights: [1] }, loss: 1, steps: 1 })',
      'an object whose params are an object without a bias',
    ],
    ['fit', '({ params: { weights: [1], bias: 2 }, steps: 1 })', 'an object without a loss'],
    ['fit', '({ params: { weights: [1], bias: 2 }, loss: 1 })', 'an object without steps'],
    [
      'fit',
      '({ params: { weights: [1], bias: 2 }, loss: 1, steps: "1" })',
      'an object whose steps is the text "1"',
    ],
  ])('%s: %s', async (kind, expression, received) => {
    expect(await answer(kind, expression)).toEqual({ kind: 'odd-value', received });
  });

  it('reads the length of a list once, even if it changes meanwhile', async () => {
    const growing =
      'new Proxy([1, 2], { get(list, key) { if (key === "length") list.push(3); return Reflect.get(list, key); } })';
    expect(await answer('numbers', growing)).toMatchObject({ kind: 'value', value: [1, 2, 3] });
  });
});

describe('what is thrown', () => {
  it.each([
    ['an error', 'throw new RangeError("too far")', true, 'too far'],
    ['one without a message', 'throw new TypeError()', true, 'TypeError'],
    ['a text', 'throw "too far"', false, 'the text "too far"'],
    ['nothing', 'throw undefined', false, 'undefined'],
    ['null', 'throw null', false, 'null'],
    ['a number', 'throw 3', false, 'the number 3'],
    ['a bigint', 'throw 3n', false, 'a bigint'],
    ['a symbol', 'throw Symbol("x")', false, 'a symbol'],
    ['a list', 'throw ["too far"]', false, 'a list of one value'],
    ['a promise', 'throw Promise.resolve()', false, 'a promise'],
    ['a function', 'throw () => new Error("x")', false, 'a function'],
    ['a class of other things', 'throw class Basket {}', false, 'a function'],
    [
      'what looks like an error',
      'throw { message: "x", stack: "y" }',
      false,
      'an object with the fields message, stack',
    ],
    ['the class Error', 'throw Error', false, 'the class Error itself'],
    ['the class of another error', 'throw RangeError', false, 'the class RangeError itself'],
    ['an old class of errors', 'throw DOMException', false, 'the class DOMException itself'],
    [
      'a class of errors of one’s own',
      'throw class TooFar extends Error {}',
      false,
      'the class TooFar itself',
    ],
    ['one without a name', 'throw class extends Error {}', false, 'the class of an Error itself'],
    [
      'one with an odd name',
      'throw class extends Error { static name = 3 as never }',
      false,
      'the class of an Error itself',
    ],
    [
      'one with a long name',
      'throw class extends Error { static name = "x".repeat(100_000) }',
      false,
      `the class ${'x'.repeat(100)} itself`,
    ],
    [
      'a class with traps',
      'throw Object.defineProperty(function () {}, "prototype", { value: new Proxy({}, { getPrototypeOf() { throw 1; } }) })',
      false,
      'an object that cannot be read',
    ],
    ['an error made without new', 'throw Error("too far")', true, 'too far'],
    ['a frozen error', 'throw Object.freeze(new Error("too far"))', true, 'too far'],
    [
      'an error of a class of one’s own',
      'throw new (class TooFar extends Error {})("too far")',
      true,
      'too far',
    ],
    ['several errors', 'throw new AggregateError([new Error("one")])', true, 'AggregateError'],
    ['an error of the platform', 'throw new DOMException("too far")', true, 'too far'],
    ['a proxy of an error', 'throw new Proxy(new Error("too far"), {})', true, 'too far'],
    [
      'an error with traps',
      'throw Object.create(Error.prototype, { message: { get() { throw 1; } }, stack: { get() { throw 1; } } })',
      true,
      'Error',
    ],
    [
      'an error whose message is not a text',
      'throw Object.assign(new Error(), { message: { toString() { throw 1; } } })',
      true,
      'Error',
    ],
    [
      'a proxy with traps',
      'throw new Proxy({}, { getPrototypeOf() { throw 1; } })',
      false,
      'an object that cannot be read',
    ],
    ['a long message', 'throw new Error("x".repeat(100_000))', true, 'x'.repeat(1000)],
    ['a message for a terminal', 'throw new Error("\\u001b[31mred\\u202e")', true, 'red\\u202e'],
  ])('%s', async (_, statement, isError, message) => {
    await loadText(session, `export function f() { ${statement}; }`);
    expect(await session.call('01-first', [callOf('f', 'number')])).toMatchObject([
      { kind: 'threw', isError, message },
    ]);
  });

  it('is located in the student’s own file, with its types', async () => {
    await loadText(
      session,
      `import type { Vector } from './types.ts';

interface Basket { readonly counts: Vector }
/** A comment
 * of two lines. */
const sum = <T extends Basket>({ counts }: T): number =>
  counts.reduce((total, count) => {
    if (count < 0) throw new Error('negative' as string);
    return total + count;
  }, 0);
export function f(counts: Vector): number { return sum({ counts } as Basket); }
`,
    );
    expect(await session.call('01-first', [callOf('f', 'number', [1, -1])])).toMatchObject([
      { location: { file: '01-first.ts', line: 8, column: 26 } },
    ]);
  });

  it('has no location if the stack is forged or empty', async () => {
    for (const stack of [
      '',
      'at f (student:01-first:99999:1)',
      'at f (student:01-first:0:0)',
      'at f (/etc/passwd:1:1)',
    ]) {
      await loadText(
        session,
        `export function f() { throw Object.assign(new Error('x'), { stack: ${JSON.stringify(stack)} }); }`,
      );
      expect(await session.call('01-first', [callOf('f', 'number')])).toMatchObject([{ location: null }]);
    }
  });
});

describe('arguments', () => {
  it.each<[string, string, readonly Argument[], number | null]>([
    ['left alone', 'a[0]', [[1, 2]], null],
    ['sorted', 'a.sort()[0]', [[2, 1]], 0],
    ['pushed to', 'a.push(1)', [[1]], 0],
    ['a row further down', '(b[1][0] = 7)', [1, [[1], [2]]], 1],
    ['a field set', '(a.bias = 9)', [{ weights: [1], bias: 2 }], 0],
    ['a field added', '(a.cache = 9)', [{ weights: [1], bias: 2 }], 0],
    ['a field deleted', 'delete a.bias ? 1 : 0', [{ weights: [1], bias: 2 }], 0],
    ['weights replaced by equal ones', '(a.weights = [1], 1)', [{ weights: [1], bias: 2 }], null],
    ['a row replaced by a text', '(a[0] = "1", 1)', [[[1]]], 0],
    ['a pixel set', '(a[1][0] = 0.5)', [{ $images: 'two' }], 0],
    ['an image removed', 'a.pop().length', [{ $images: 'two' }], 0],
    ['an image read', 'a[1][1]', [{ $images: 'two' }], null],
    [
      'a getter added that throws',
      '(Object.defineProperty(a, "bias", { get() { throw 1; } }), 1)',
      [{ weights: [1], bias: 2 }],
      0,
    ],
  ])('%s', async (_, expression, args, changed) => {
    session.preload('two', { rows: 2, columns: 2, bytes: Uint8Array.of(0, 51, 102, 255) });
    expect(await answer('number', expression, ...args)).toMatchObject({ kind: 'value', changed });
  });

  it('are new for each call', async () => {
    await loadText(session, 'export function f(a: number[]) { return a.push(0); }');
    const call = callOf('f', 'number', [1]);
    expect(await session.call('01-first', [call, call])).toMatchObject([{ value: 2 }, { value: 2 }]);
  });

  it('are as many as were sent, and `this` is undefined', async () => {
    await loadText(
      session,
      'export function f(this: unknown, ...rest: number[]) { return this === undefined ? rest.length : -1; }',
    );
    expect(await session.call('01-first', [callOf('f', 'number', 1, 2, 3)])).toMatchObject([{ value: 3 }]);
  });

  it('a generator draws the same numbers as on the trusted side, and counts them', async () => {
    expect(await answer('numbers', '[a(), a(), a()]', { $randn: 42 })).toEqual({
      ...value(normalDraws(42, 3)),
      drawn: 3,
    });
  });

  it('images are rows of numbers from 0 to 1', async () => {
    session.preload('two', { rows: 2, columns: 2, bytes: Uint8Array.of(0, 51, 102, 255) });
    expect(
      await answer('numbers', '[a.length, ...a[0], ...a[1], Array.isArray(a[1]) ? 1 : 0]', {
        $images: 'two',
      }),
    ).toEqual(value([2, 0, 0.2, 0.4, 1, 1]));
  });

  it('calls of Math.random are counted for each call', async () => {
    await loadText(
      session,
      'const x = Math.random(); export function f(n: number) { while (n-- > 0) Math.random(); return 0; }',
    );
    expect(
      await session.call('01-first', [callOf('f', 'number', 2), callOf('f', 'number', 0)]),
    ).toMatchObject([{ mathRandom: 2 }, { mathRandom: 0 }]);
  });
});

it('reports a function that does not exist', async () => {
  await loadText(session, 'export const g = 1;');
  expect(await session.call('01-first', [callOf('f', 'number'), callOf('g', 'number')])).toEqual([
    { kind: 'odd-value', received: 'nothing, because there is no function f' },
    { kind: 'odd-value', received: 'nothing, because there is no function g' },
  ]);
});
