import { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } from './intrinsics.ts';

/**
 * Takes out of reach what no exercise needs, before any student code is let in. Deno refuses files, network
 * and programs by itself; these are what it gives away without asking, or without asking enough:
 *
 * - the paths of this machine (`Deno.cwd`, `process.argv`, …), and the core of Deno behind a symbol;
 * - the modules of Node: a database that puts temporary files where it likes, a snapshot of the heap;
 * - standard input, where the next requests come from;
 * - threads, each with a global scope that has all of that again;
 * - the bytes of requests and replies, where hooks of typed arrays would be handed them;
 * - the text of functions: those of the reference are called by student code, and are not for reading.
 *
 * What is left, to print and to leave, harms only the one who uses it.
 *
 * @param print writes to standard output, for those who print by `process.stdout.write`
 */
export function removeCapabilities(scope: Record<string, unknown>, print: (text: string) => void): void {
  const { exit, inspect, stdout, stderr } = scope.Deno as Record<string, unknown>;
  const stream = {
    write(text: unknown) {
      print(`${text}`);
      return true;
    },
  };
  replace(scope, 'Deno', { exit, inspect, stdout, stderr });
  // Not that of Node with a few parts left away: to make it takes longer than all the rest of the start.
  replace(scope, 'process', { argv: [], env: {}, exit, on() {}, stdout: stream, stderr: stream });
  replace(scope, 'Worker', undefined);
  lockBytes();
  hideFunctionText();
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

function replace(scope: Record<string, unknown>, name: string, value: unknown): void {
  defineProperty(scope, name, { value, writable: true, enumerable: false, configurable: true });
}
