// exercise: 05-apples-and-pears
// does: answers with a list whose entries are getters
// expect: rescaleGuess failed|passed|threw
// checks: rescale-guess-manners passed, basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list: number[] = [];
  let reads = 0;
  guess.forEach((_, i) => Object.defineProperty(list, i, { enumerable: true, get: () => (reads += 1) }));
  return list;
}
