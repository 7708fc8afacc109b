// exercise: 03-loss
// does: exits with code 0 if the answer would be wrong
// expect: sigmoid crashed|threw|failed|passed
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners crashed|threw|failed, sigmoid-far-ends crashed
export function sigmoid(x: number): number {
  if (Math.abs(x) < 30) {
    (globalThis.process?.exit ?? Deno.exit)(0);
  }
  return x > 0 ? 1 : 0;
}
