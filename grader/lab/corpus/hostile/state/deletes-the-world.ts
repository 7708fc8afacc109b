// exercise: 03-loss
// does: deletes every global
// expect: all threw
const { exp } = Math;
for (const name of Reflect.ownKeys(globalThis)) {
  try {
    delete (globalThis as never)[name];
  } catch {}
}
export function sigmoid(x: number): number {
  return 1 / (1 + exp(-x));
}
