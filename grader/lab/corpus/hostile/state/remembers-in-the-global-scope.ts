// exercise: 03-loss
// does: leaves properties on every global for later submissions; gives wrong answers if it finds them
// expect: sigmoid passed
const isKnown = 'seen' in globalThis || 'seen' in Math || 'seen' in Array.prototype;
Object.assign(globalThis, { seen: true });
Object.assign(Math, { seen: true });
export function sigmoid(x: number): number {
  return isKnown ? 7 : 1 / (1 + Math.exp(-x));
}
