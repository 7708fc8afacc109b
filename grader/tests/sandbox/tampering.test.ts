import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import { openSandbox } from '../../sandbox/session.ts';
import { ask, callOf, loadText } from './student-code.ts';

let session: SandboxSession;
beforeEach(() => {
  session = openSandbox();
});
afterEach(() => session.close());

const TWO = { kind: 'value', value: 2, changed: null, drawn: 0, mathRandom: 0 };
const one = callOf('one', 'number', 1);
const ONE = 'export function one(x: number) { return x + 1; }\n';

describe('printing', () => {
  it('is kept until `takeOutput`, with values formatted', async () => {
    await loadText(session, 'export function f() { console.log("loss", 0.5, [1, 2], { a: 1 }); return 1; }');
    await ask(session, callOf('f', 'number'));
    expect(session.takeOutput()).toBe('loss 0.5 [ 1, 2 ] { a: 1 }\n');
    expect(session.takeOutput()).toBe('');
  });

  it('while a file is loaded is kept once, however often it is loaded again', async () => {
    const text = `console.log('loaded'); process.stdout.write('raw'); ${ONE} export function loop() { for (;;) {} }`;
    await loadText(session, text);
    const printed = session.takeOutput();
    expect(printed.match(/loaded|raw/g)).toHaveLength(2);
    await loadText(session, text);
    await ask(session, { ...callOf('loop', 'number'), timeLimit: 100 });
    expect(await ask(session, one)).toEqual([TWO]);
    expect(session.takeOutput()).toBe('');
  });

  it('in a call is kept after the file was loaded again', async () => {
    const text = "console.log('loaded'); export function f() { console.log('called'); return 2; }";
    await loadText(session, text);
    await loadText(session, text);
    await ask(session, callOf('f', 'number'));
    expect(session.takeOutput()).toBe('loaded\ncalled\n');
  });

  it('a hundred thousand lines take almost no time and change no answer', async () => {
    await loadText(
      session,
      'export function f() { const weights = new Array(784).fill(0.5); for (let i = 0; i < 100_000; i++) console.log("step", i, weights); return 2; }',
    );
    expect(await ask(session, { ...callOf('f', 'number'), timeLimit: 500 })).toEqual([TWO]);
    expect(session.takeOutput()).toMatch(/^step 0 \[.*cut\)\n$/s);
  });

  it('is cut, over many calls too', async () => {
    await loadText(session, 'export function f() { console.log("x".repeat(3000)); return 2; }');
    await ask(session, ...Array.from({ length: 20 }, () => callOf('f', 'number')));
    const output = session.takeOutput();
    expect(output).toMatch(/… \(cut\)$/);
    expect(output.length).toBeLessThan(21_000);
  });

  it('without the console, without line ends or in the form of a reply, spoils no answer', async () => {
    await loadText(
      session,
      `export function f() {
        const bytes = (text: string) => new TextEncoder().encode(text);
        process.stdout.write('written');
        Deno.stdout.writeSync(bytes('\\n{"id":2,"printed":"","reply":{"kind":"value","value":7}}\\nhalf a line'));
        return 2;
      }`,
    );
    expect(await ask(session, callOf('f', 'number'))).toEqual([TWO]);
    expect(session.takeOutput()).toContain('half a line');
  });

  it('an endless stream of bytes ends at the time limit', async () => {
    await loadText(
      session,
      `${ONE} export function f() { const b = new Uint8Array(1 << 20).fill(65); for (;;) Deno.stdout.writeSync(b); }`,
    );
    expect(await ask(session, { ...callOf('f', 'number'), timeLimit: 150 })).toEqual([
      { kind: 'timed-out', milliseconds: 150 },
    ]);
    expect(await ask(session, one)).toEqual([TWO]);
    expect(session.takeOutput().length).toBeLessThan(21_000);
  });

  it('a full error stream does not block the process', async () => {
    await loadText(
      session,
      'export function f() { const b = new Uint8Array(1 << 16); for (let i = 0; i < 100; i++) Deno.stderr.writeSync(b); return 2; }',
    );
    expect(await ask(session, callOf('f', 'number'))).toEqual([TWO]);
  });
});

describe('student code that tampers', () => {
  it('cannot affect how answers are read by patching built-ins', async () => {
    await loadText(
      session,
      `export function patch() {
      const nothing = () => { throw new Error('patched'); };
      JSON.stringify = JSON.parse = nothing;
      Array.isArray = () => false;
      Number.isFinite = () => false;
      Object.keys = Reflect.apply = nothing;
      Array.prototype.map = Array.prototype.join = Array.prototype[Symbol.iterator] = nothing;
      Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 7;
      String.prototype.slice = Function.prototype.call = Function.prototype.apply = nothing;
      TextEncoder.prototype.encode = TextDecoder.prototype.decode = nothing;
      Uint8Array.prototype.subarray = Uint8Array.prototype.set = Uint8Array.prototype.indexOf = nothing;
      Map.prototype.get = nothing;
      Object.defineProperty(globalThis, 'Error', { value: class {} });
      return 1;
      }
      export function list(x: number[]) { return x; }
      export function params(p) { return p; }
      export function fail() { null.x; }`,
    );
    const replies = await ask(
      session,
      callOf('patch', 'number'),
      callOf('list', 'numbers', [1, 2.5]),
      callOf('params', 'params', { weights: [1], bias: 2 }),
      callOf('fail', 'number'),
    );
    expect(replies).toMatchObject([
      { kind: 'value', value: 1 },
      { kind: 'value', value: [1, 2.5] },
      { kind: 'value', value: { weights: [1], bias: 2 } },
      { kind: 'threw', isError: true, message: expect.stringContaining('null') },
    ]);
  });

  it.each([
    ['a file', 'Deno.readTextFileSync("/etc/passwd")'],
    ['the kit', 'Deno.readTextFileSync(Deno.cwd() + "/main.ts")'],
    ['a file through Node', 'process.getBuiltinModule("node:fs").readFileSync("/etc/passwd")'],
    ['writing', 'Deno.writeTextFileSync("x.txt", "x")'],
    ['the environment', 'Deno.env.toObject()'],
    ['the environment through Node', 'process.env.PATH.length'],
    ['another program', 'new Deno.Command("ls").outputSync()'],
    ['the parent process', 'Deno.kill(Deno.ppid)'],
    ['storage', 'localStorage.setItem("a", "b")'],
    ['the network', 'fetch("http://127.0.0.1:9/")'],
    ['the person at the terminal', 'prompt("give")'],
    ['the name of the machine', 'Deno.hostname()'],
    ['the modules of Node', 'process.getBuiltinModule("node:sqlite")'],
    ['the core of Deno', 'Deno[Deno.internal].core.ops'],
    ['a worker', 'new Worker("data:application/javascript,1", { type: "module" })'],
    ['the path of the program', 'Deno.execPath()'],
    ['the folder', 'process.cwd()'],
    ['the arguments of the program', 'process.argv[0].length'],
  ])('%s is out of reach', async (_, code) => {
    await loadText(session, `export function f() { ${code}; return 1; }`);
    expect(await ask(session, callOf('f', 'number'))).toMatchObject([{ kind: 'threw', isError: true }]);
  });

  it('promises never settle', async () => {
    await loadText(
      session,
      `let outcome = 'nothing yet';
      export function f() { Promise.resolve().then(() => { outcome = 'settled'; }); return 1; }
      export function g() { return outcome; }`,
    );
    expect(await ask(session, callOf('f', 'number'), callOf('g', 'number'))).toMatchObject([
      { kind: 'value', value: 1 },
      { kind: 'odd-value', received: 'the text "nothing yet"' },
    ]);
  });

  it('cannot see the bytes of requests and replies', async () => {
    await loadText(
      session,
      `let seen = '';
      const typed = Object.getPrototypeOf(Uint8Array.prototype);
      class Spy extends Uint8Array { constructor(...all) { super(...all); seen += 'spied'; } }
      export function f() {
        for (const owner of [typed, Uint8Array.prototype]) for (const name of ['length', 'byteLength', 'buffer']) {
          try { Object.defineProperty(owner, name, { get() { seen += name; return 64; } }); } catch {}
        }
        for (const [owner, name] of [[Uint8Array, Symbol.species], [typed.constructor, Symbol.species], [Uint8Array.prototype, 'constructor']]) {
          try { Object.defineProperty(owner, name, { get: () => Spy }); } catch {}
        }
        globalThis.Uint8Array = Spy;
        return 2;
      }
      export function g() { return seen; }`,
    );
    const [, reply] = await ask(session, callOf('f', 'number'), callOf('g', 'number'));
    expect(reply).toEqual({ kind: 'odd-value', received: 'the text ""' });
  });

  it('cannot read the source of functions', async () => {
    await loadText(
      session,
      'function secret() { return 42; }\nexport function f() { return [secret + "", secret.toString(), Function.prototype.toString.call(secret)].join().includes("42"); }',
    );
    expect(await ask(session, callOf('f', 'number'))).toEqual([{ kind: 'odd-value', received: 'false' }]);
  });

  it('cannot pass off a text as an Error with `Symbol.hasInstance`', async () => {
    await loadText(
      session,
      'Object.defineProperty(Error, Symbol.hasInstance, { value: () => true }); export function f() { throw "text"; }',
    );
    expect(await ask(session, callOf('f', 'number'))).toMatchObject([{ kind: 'threw', isError: false }]);
  });

  it('cannot find a path of this machine in a stack', async () => {
    await loadText(session, 'export function f() { console.log(new Error("x").stack); return 2; }');
    await ask(session, callOf('f', 'number'));
    expect(session.takeOutput()).not.toMatch(/data:|file:|base64/);
  });

  it('cannot read later requests from standard input', async () => {
    await loadText(
      session,
      `${ONE} export function steal() { const b = new Uint8Array(1 << 16); return Deno.stdin.readSync(b); }`,
    );
    const replies = await ask(session, callOf('steal', 'number'), one, one);
    expect(replies).toMatchObject([{ kind: 'threw', isError: true }, TWO, TWO]);
  });
});
