// exercise: 05-apples-and-pears
// does: answers with a typed array whose memory is gone
// points: 1
// expect: rescaleGuess failed|passed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list = Float64Array.from(guess);
  structuredClone(list.buffer, { transfer: [list.buffer] });
  return list;
}
