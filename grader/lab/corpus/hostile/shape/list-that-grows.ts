// exercise: 05-apples-and-pears
// does: answers with a list that grows while it is read
// expect: rescaleGuess failed|passed|threw
// checks: rescale-guess-manners passed, basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list = [1];
  Object.defineProperty(list, 0, { get: () => list.push(1) });
  return list;
}
