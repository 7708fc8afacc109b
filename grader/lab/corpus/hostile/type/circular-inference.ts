// exercise: 03-loss
// does: has constants whose types depend on each other in a circle
// expect: sigmoid passed
const build = <T>(make: (self: T) => T) => make;
const circle = build((self) => ({ ...self, inner: build((inner: typeof self) => ({ ...inner, self, circle: 1 as unknown as typeof circle })) }));
console.log(typeof circle);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
