// exercise: 05-apples-and-pears
// does: answers with objects whose toJSON gives something else
// expect: rescaleGuess failed|passed|threw
// checks: basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw, rescale-guess-manners failed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  return Object.assign([1], { toJSON: () => guess.map(() => 1) });
}
