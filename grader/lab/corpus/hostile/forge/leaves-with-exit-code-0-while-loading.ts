// exercise: 03-loss
// does: exits with code 0 before the first call
// expect: all crashed|threw
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
(globalThis.process?.exit ?? Deno.exit)(0);
