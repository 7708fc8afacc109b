// exercise: 03-loss
// does: ends the process with the exit code of a signal, so that the grading might be taken for disturbed
// points: 2
// expect: sigmoid crashed|threw|failed|passed
export function sigmoid(x: number): number {
  if (Math.abs(x) < 30) {
    (globalThis.process?.exit ?? Deno.exit)(137);
  }
  return x > 0 ? 1 : 0;
}
