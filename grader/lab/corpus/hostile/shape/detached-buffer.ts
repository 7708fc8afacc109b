// exercise: 05-apples-and-pears
// does: answers with a typed array whose buffer is detached
// expect: rescaleGuess failed|passed|threw
// checks: basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw, rescale-guess-manners failed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list = Float64Array.from(guess);
  structuredClone(list.buffer, { transfer: [list.buffer] });
  return list;
}
