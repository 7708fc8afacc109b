// exercise: 05-apples-and-pears
// does: answers with what looks like a list and is none
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return { length: guess.length, 0: 1, 1: 1, [Symbol.iterator]: Array.prototype[Symbol.iterator], __proto__: Array.prototype };
}
