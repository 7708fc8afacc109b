// exercise: 03-loss
// does: has JSX in it
// expect: all skipped
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
export const view = <b>{sigmoid(1)}</b>;
