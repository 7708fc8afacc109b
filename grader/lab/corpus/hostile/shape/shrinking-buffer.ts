// exercise: 05-apples-and-pears
// does: answers with a typed array whose buffer shrinks
// expect: rescaleGuess failed|passed|threw
// checks: basket-costs-total one-factor-for-all total-of-zero rescale-guess-no-factor failed|threw, rescale-guess-manners failed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const buffer = new ArrayBuffer(80, { maxByteLength: 160 });
  const list = new Float64Array(buffer);
  buffer.resize(0);
  return list;
}
