// exercise: 05-apples-and-pears
// does: answers with a proxy that gives another value each time
// expect: rescaleGuess failed|threw
let n = 0;
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return new Proxy([0, 0], { get: (list, key) => (key === 'length' ? (n += 1) % 5 : (n += 1)) });
}
