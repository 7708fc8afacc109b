// exercise: 03-loss
// does: throws everything but errors
// expect: sigmoid threw|failed
const all = [undefined, null, 'a text', 7, 7n, Symbol('s'), {}, [], () => {}, new Proxy({}, {}), Promise.reject(1)];
let calls = 0;
export function sigmoid(x: number): number {
  calls += 1;
  throw all[calls % all.length];
}
