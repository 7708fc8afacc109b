// exercise: 03-loss
// does: contains the markers of a merge conflict
// expect: all skipped
<<<<<<< HEAD
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
=======
>>>>>>> theirs
