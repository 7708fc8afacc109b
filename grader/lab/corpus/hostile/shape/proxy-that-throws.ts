// exercise: 05-apples-and-pears
// does: answers with a proxy that throws when it is read
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return new Proxy([], { get() { throw new Error('touched'); }, getPrototypeOf() { throw new Error('touched'); } });
}
