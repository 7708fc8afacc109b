// exercise: 01-init-params
// does: answers with an object of three thousand fields, each with a long name
// expect: initParams failed
const giant = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`${i}${'x'.repeat(200)}`, i]));
export function initParams(size: number, randn: () => number, std = 1) {
  return giant;
}
