// exercise: 05-apples-and-pears
// does: answers with numbers that are objects, texts and big
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return guess.map((price, i) => [new Number(price), String(price), 1n, null][i % 4]);
}
