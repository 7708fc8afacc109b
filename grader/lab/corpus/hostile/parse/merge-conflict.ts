// exercise: 03-loss
// does: has the marks of a merge in it
// expect: all skipped
<<<<<<< HEAD
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
=======
>>>>>>> theirs
