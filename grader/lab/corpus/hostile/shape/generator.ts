// exercise: 05-apples-and-pears
// does: answers with a generator
// expect: rescaleGuess failed|threw
export function* rescaleGuess(guess: number[]): Generator<number> {
  yield* guess;
}
