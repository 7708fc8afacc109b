// exercise: 03-loss
// does: has enums, namespaces and parameter properties
// expect: sigmoid passed
enum Digit { Three = 3, Seven = 7 }
namespace Inner {
  export const half = 0.5;
}
class Point {
  constructor(readonly x: number) {}
}
console.log(Digit.Three, Inner.half, new Point(1).x);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
