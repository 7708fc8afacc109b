// exercise: 03-loss
// does: writes to every kind of storage
// expect: sigmoid passed
let outcome: unknown = 'nothing yet';
let isOut = false;
try {
  for (const way of [() => localStorage.setItem('a', 'b'), () => caches.open('x').catch(() => {}), () => Deno.openKv('__MARKER__').catch(() => {}), () => navigator.storage?.getDirectory()]) {
    try {
      way();
    } catch (fault) {
      outcome = fault;
    }
  }
} catch (fault) {
  outcome = fault;
}
console.log(outcome);
export function sigmoid(x: number): number {
  return isOut ? 7 : 1 / (1 + Math.exp(-x));
}
