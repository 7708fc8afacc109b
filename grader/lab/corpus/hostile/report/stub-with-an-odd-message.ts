// exercise: 03-loss
// does: throws the error of a stub, with more text after it
// expect: sigmoid threw
export function sigmoid(x: number): number {
  throw new Error('sigmoid: not written yet\u001b[2K\u202e');
}
