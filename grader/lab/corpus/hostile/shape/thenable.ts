// exercise: 05-apples-and-pears
// does: answers with an object that can be awaited
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return { then(resolve: (value: unknown) => void) { resolve(guess); } };
}
