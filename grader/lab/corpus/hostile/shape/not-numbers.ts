// exercise: 05-apples-and-pears
// does: answers with NaN, infinities and minus zero
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return guess.map((_, i) => [NaN, Infinity, -Infinity, -0][i % 4]);
}
