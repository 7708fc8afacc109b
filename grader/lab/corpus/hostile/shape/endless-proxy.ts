// exercise: 05-apples-and-pears
// does: answers with a proxy of an endless list
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return new Proxy([], { get: (_, key) => (key === 'length' ? Number.MAX_SAFE_INTEGER : 1) });
}
