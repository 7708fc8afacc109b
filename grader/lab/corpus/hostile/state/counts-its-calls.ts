// exercise: 03-loss
// does: gives the right answer the first time alone
// points: 0
// expect: sigmoid failed|passed
const before = new Set<number>();
export function sigmoid(x: number): number {
  const isNew = !before.has(x);
  before.add(x);
  return isNew ? 1 / (1 + Math.exp(-x)) : 0.123;
}
