// exercise: 05-apples-and-pears
// does: answers with a list that grows while it is read
// expect: rescaleGuess failed|passed|threw
// checks: basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw, rescale-guess-manners failed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list = [1];
  Object.defineProperty(list, 0, { get: () => list.push(1) });
  return list;
}
