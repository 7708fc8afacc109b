// exercise: 05-apples-and-pears
// does: answers with objects that say something else to JSON
// points: 1
// expect: rescaleGuess failed|passed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return Object.assign([1], { toJSON: () => guess.map(() => 1) });
}
