// exercise: 05-apples-and-pears
// does: answers with a promise that never settles
// expect: rescaleGuess failed|threw|crashed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return new Promise(() => {});
}
