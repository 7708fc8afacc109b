// exercise: 03-loss
// does: exits with the code of a signal, so that the grading seems to have been disturbed
// expect: sigmoid crashed|threw|failed|passed
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners crashed|threw|failed, sigmoid-far-ends crashed
export function sigmoid(x: number): number {
  if (Math.abs(x) < 30) {
    (globalThis.process?.exit ?? Deno.exit)(137);
  }
  return x > 0 ? 1 : 0;
}
