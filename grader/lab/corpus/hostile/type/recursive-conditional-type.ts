// exercise: 03-loss
// does: has a type that refers to itself endlessly
// expect: sigmoid passed
type Count<N extends number, List extends unknown[] = []> = List['length'] extends N ? List : Count<N, [...List, ...List, 0]>;
type Never = Count<999999>;
const none: Never | 0 = 0;
console.log(none);
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
