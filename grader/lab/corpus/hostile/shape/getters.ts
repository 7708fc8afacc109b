// exercise: 05-apples-and-pears
// does: answers with a list whose entries are getters
// expect: rescaleGuess failed|passed|threw
// checks: basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw, rescale-guess-manners failed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list: number[] = [];
  let reads = 0;
  guess.forEach((_, i) => Object.defineProperty(list, i, { enumerable: true, get: () => (reads += 1) }));
  return list;
}
