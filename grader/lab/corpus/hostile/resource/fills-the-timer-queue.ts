// exercise: 03-loss
// does: sets twenty thousand timers and promises
// expect: sigmoid passed
for (let i = 0; i < 20_000; i += 1) {
  setTimeout(() => {}, 0);
  queueMicrotask(() => {});
}
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
