// exercise: 03-loss
// does: exports under names that are keywords
// expect: sigmoid passed
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
const value = 1;
export { value as default, value as class, value as then, value as __proto__, value as constructor, value as "a b" };
