// exercise: 03-loss
// does: starts a hundred threads that loop endlessly
// expect: sigmoid passed|out-of-memory|crashed|threw|timed-out
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners passed
const code = 'data:application/javascript,for(;;);';
for (let i = 0; i < 100; i += 1) {
  try {
    new Worker(code, { type: 'module' });
  } catch {}
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
