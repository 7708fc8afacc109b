// exercise: 03-loss
// does: stops its own process, which then neither runs nor ends
// expect: sigmoid passed|timed-out|threw
// checks: sigmoid-formula sigmoid-symmetric sigmoid-manners passed, sigmoid-far-ends timed-out|threw
export function sigmoid(x: number): number {
  if (x === 1e308) {
    try {
      Deno.kill(Deno.pid, 'SIGSTOP');
    } catch {
      for (;;);
    }
  }
  return 1 / (1 + Math.exp(-x));
}
