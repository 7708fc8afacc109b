// exercise: 06-three-or-seven
// does: learns weights that are not finite, which isThree then gets
// expect: train failed, isThree failed|passed
// checks: decides-right one-decision-each one-threshold failed
export function train(images: number[][]): unknown {
  return { weights: images[0].map(() => NaN), bias: Infinity };
}
export function isThree(images: number[][]): boolean[] {
  return images.map(() => true);
}
