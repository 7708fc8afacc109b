// exercise: 05-apples-and-pears
// does: answers with an object that looks like a list
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return { length: guess.length, 0: 1, 1: 1, [Symbol.iterator]: Array.prototype[Symbol.iterator], __proto__: Array.prototype };
}
