// exercise: 03-loss
// does: queues microtasks that queue more
// expect: sigmoid passed
const again = () => queueMicrotask(again);
again();
Promise.resolve().then(again);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
