// exercise: 06-three-or-seven
// does: learns a hundred thousand weights
// expect: train failed|passed
// checks: learns train-manners failed
export function train(images: number[][]): unknown {
  return { weights: new Array(100_000).fill(1), bias: 0 };
}
