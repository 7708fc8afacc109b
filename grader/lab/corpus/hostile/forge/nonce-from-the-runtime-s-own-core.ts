// exercise: 03-loss
// does: patches the core of the runtime, which reads and writes the pipes; gives wrong answers if it sees the nonce
// expect: sigmoid passed
let seen = '';
try {
  const { core } = Deno[Deno.internal];
  for (const name of ['readSync', 'writeSync', 'encode', 'decode']) {
    const original = core[name];
    Object.defineProperty(core, name, {
      value: (...args) => {
        seen += args.map((arg) => (typeof arg === 'string' ? arg : '')).join();
        return original(...args);
      },
    });
  }
} catch {}
export function sigmoid(x: number): number {
  return /[0-9a-f]{24} |nonce/.test(seen) ? 7 : 1 / (1 + Math.exp(-x));
}
