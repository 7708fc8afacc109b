import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { watchBuiltIns } from '../../../sandbox/guest/watch-built-ins.ts';

/** A scope with built-ins of its own, and whether they are as they were. */
function watched() {
  const context = createContext({ console: { log() {} } });
  const scope = runInContext('globalThis', context) as object;
  return { isClean: watchBuiltIns(scope), run: (code: string) => void runInContext(code, context) };
}

it.each([
  'Math.sqrt = () => 7',
  'delete Array.prototype.map',
  'Array.prototype.last = function () {}',
  'Object.prototype.answer = 42',
  'Object.defineProperty(Map.prototype, "size", { get: () => 1 })',
  'Object.freeze(Array.prototype)',
  'console.log = () => {}',
  'globalThis.kept = []',
  'Array = class {}',
  'Error.prepareStackTrace = () => ""',
])('notices %s', (slip) => {
  const { isClean, run } = watched();
  expect(isClean()).toBe(true);
  run(slip);
  expect(isClean()).toBe(false);
});

it('code that uses what is built in changes nothing', () => {
  const { isClean, run } = watched();
  run(
    '[1, 2].map(Math.sqrt).sort(); JSON.stringify({}); /a/.exec("a"); new Error("x").stack; new Map([[1, 2]]);',
  );
  expect(isClean()).toBe(true);
});
