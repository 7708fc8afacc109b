// exercise: 05-apples-and-pears
// does: answers with an empty list of the greatest possible length
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list: number[] = [];
  list.length = 4294967295;
  return list;
}
