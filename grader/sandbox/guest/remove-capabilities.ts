import { EXIT_CALLED } from '../protocol.ts';
import { ALLOWED_GLOBALS } from './allowed-globals.ts';
import { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } from './intrinsics.ts';

type Scope = Record<string, unknown>;

/**
 * Removes what no exercise needs, before any student code runs. Deno itself refuses files, network and
 * programs. This removes what Deno allows without a permission, or too easily:
 *
 * - the paths of this machine (`Deno.cwd`, `process.argv`, …), and Deno's internals behind a symbol;
 * - the modules of Node: a database that writes temporary files anywhere, a snapshot of the heap;
 * - standard input, which holds the next requests;
 * - all globals that are not allowed by name, among them workers, each with a new global scope that has all of this again;
 * - hooks of typed arrays, which would receive the bytes of requests and replies;
 * - the source text of functions, because student code calls those of the reference.
 *
 * Printing and exiting remain: they harm only the student who uses them.
 *
 * @param given.print writes to standard output, for code that calls `process.stdout.write`
 * @param given.crypto stands in for the `crypto` of Deno
 */
export function removeCapabilities(
  scope: Scope,
  { print, crypto }: { print(text: string): void; crypto: object },
): void {
  const { exit: end, inspect, stdout, stderr } = scope.Deno as { exit(code: number): never } & Scope;
  const exit = () => end(EXIT_CALLED);
  const stream = {
    write(text: unknown) {
      print(`${text}`);
      return true;
    },
  };
  replace(scope, 'Deno', { exit, inspect, stdout, stderr });
  // A new object, because creating Node's `process` takes longer than all the rest of the startup.
  replace(scope, 'process', { argv: [], env: {}, exit, on() {}, stdout: stream, stderr: stream });
  replace(scope, 'crypto', crypto);
  stillTimers(scope);
  removeOthers(scope);
  lockBytes();
  hideFunctionText();
}

/** Timers never run here. Those of Deno count, and a count tells how many were set before this call. */
function stillTimers(scope: Scope): void {
  for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
    replace(scope, name, () => 1);
  }
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) {
    replace(scope, name, () => {});
  }
}

/** Symbols stay: Deno recognizes the scope by one of them, and cannot exit without it. */
function removeOthers(scope: object): void {
  const allowed = new Set(ALLOWED_GLOBALS);
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (!allowed.has(name)) {
      Reflect.deleteProperty(scope, name);
    }
  }
}

function lockBytes(): void {
  const shared = getPrototypeOf(Uint8Array.prototype) as object;
  for (const name of ['length', 'byteLength', 'byteOffset', 'buffer']) {
    lock(Uint8Array.prototype, name, getOwnPropertyDescriptor(shared, name));
  }
  lock(Uint8Array.prototype, 'constructor', { value: Uint8Array, writable: false });
  lock(Uint8Array, Symbol.species, { value: Uint8Array, writable: false });
}

function hideFunctionText(): void {
  const value = () => 'function () { [native code] }';
  defineProperty(Function.prototype, 'toString', { value, writable: true, configurable: true });
}

function lock(owner: object, name: string | symbol, descriptor: PropertyDescriptor | undefined): void {
  defineProperty(owner, name, { ...descriptor, configurable: false });
}

function replace(scope: Scope, name: string, value: unknown): void {
  defineProperty(scope, name, { value, writable: true, enumerable: false, configurable: true });
}
