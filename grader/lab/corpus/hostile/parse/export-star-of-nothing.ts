// exercise: 03-loss
// does: re-exports everything from an exercise that does not exist
// expect: sigmoid passed
export * from './02-linear-predict.ts';
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
