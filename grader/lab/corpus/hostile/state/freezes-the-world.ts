// exercise: 03-loss
// does: freezes every global, so that nothing can be changed any more
// expect: sigmoid passed
for (const name of Reflect.ownKeys(globalThis)) {
  try {
    Object.freeze((globalThis as never)[name]);
    Object.freeze((globalThis as never)[name].prototype);
  } catch {}
}
Object.freeze(globalThis);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
