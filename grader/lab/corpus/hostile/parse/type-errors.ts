// exercise: 03-loss
// does: has type errors in every line
// expect: sigmoid passed
const half: string = 0.5;
const none: number = "none";
export function sigmoid(x: boolean): string {
  return 1 / (1 + Math.exp(-x)) as never as Missing;
}
