// exercise: 05-apples-and-pears
// does: answers with Number objects, strings and bigints
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return guess.map((price, i) => [new Number(price), String(price), 1n, null][i % 4]);
}
