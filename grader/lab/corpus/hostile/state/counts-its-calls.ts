// exercise: 03-loss
// does: gives the right answer only the first time
// expect: sigmoid failed|passed
// checks: sigmoid-formula sigmoid-far-ends sigmoid-symmetric sigmoid-manners failed
const before = new Set<number>();
export function sigmoid(x: number): number {
  const isNew = !before.has(x);
  before.add(x);
  return isNew ? 1 / (1 + Math.exp(-x)) : 0.123;
}
