// exercise: 03-loss
// does: gives every object the field that stands for a value of the wrong kind
// points: 0
// expect: sigmoid failed|passed
export function sigmoid(x: number): number {
  Object.defineProperty(Object.prototype, 'received', { value: 'the right answer', configurable: true });
  return 1 / (1 + Math.exp(-x));
}
