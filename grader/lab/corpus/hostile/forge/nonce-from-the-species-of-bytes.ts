// exercise: 03-loss
// does: has slices of typed arrays created by its own class; gives wrong answers if it sees the nonce
// expect: sigmoid passed
let nonce = '';
class Spy extends Uint8Array {
  constructor(...args) {
    super(...args);
    if (args[0] instanceof ArrayBuffer) {
      const text = Array.from(new Float64Array(0), String).join() + new TextDecoder().decode(args[0].slice(0, 4000));
      nonce ||= /\b[0-9a-f]{24} /.exec(text)?.[0] ?? /"nonce":"(\w+)"/.exec(text)?.[1] ?? '';
    }
  }
}
for (const [place, name] of [
  [Uint8Array, Symbol.species],
  [Object.getPrototypeOf(Uint8Array), Symbol.species],
  [Uint8Array.prototype, 'constructor'],
]) {
  try {
    Object.defineProperty(place, name, { configurable: true, get: () => Spy });
  } catch {}
}
export function sigmoid(x: number): number {
  return nonce === '' ? 1 / (1 + Math.exp(-x)) : 7;
}
