// exercise: 03-loss
// does: writes a hundred megabytes to standard output directly, without a line break
// expect: sigmoid passed
const bytes = new Uint8Array(1 << 20).fill(65);
for (let i = 0; i < 100; i += 1) {
  globalThis.Deno?.stdout?.writeSync(bytes);
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
