// exercise: 03-loss
// does: patches the length of typed arrays, which hold the replies; gives wrong answers if it sees the nonce
// expect: sigmoid passed
let nonce = '';
try {
  const typed = Object.getPrototypeOf(Uint8Array.prototype);
  const length = Object.getOwnPropertyDescriptor(typed, 'length').get;
  const spy = {
    configurable: true,
    get() {
      const own = length.call(this);
      let text = '';
      for (let i = 0; i < own && i < 64; i += 1) {
        text += String.fromCharCode(this[i]);
      }
      nonce ||= /\b[0-9a-f]{24} /.exec(text)?.[0] ?? /"nonce":"(\w+)"/.exec(text)?.[1] ?? '';
      return own;
    },
  };
  for (const prototype of [typed, Uint8Array.prototype]) {
    try {
      Object.defineProperty(prototype, 'length', spy);
    } catch {}
  }
} catch {}
export function sigmoid(x: number): number {
  return nonce === '' ? 1 / (1 + Math.exp(-x)) : 7;
}
