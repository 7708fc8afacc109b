// exercise: 03-loss
// does: ends the process with exit code 0 before anything is asked
// expect: all crashed|threw
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
(globalThis.process?.exit ?? Deno.exit)(0);
