// exercise: 03-loss
// does: writes megabytes to the error stream
// expect: sigmoid passed
const bytes = new Uint8Array(1 << 16).fill(65);
for (let i = 0; i < 100; i += 1) {
  globalThis.Deno?.stderr?.writeSync(bytes);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
