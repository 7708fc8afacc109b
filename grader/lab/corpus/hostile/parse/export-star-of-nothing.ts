// exercise: 03-loss
// does: passes on all of an exercise that is not there
// expect: sigmoid passed
export * from './02-linear-predict.ts';
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
