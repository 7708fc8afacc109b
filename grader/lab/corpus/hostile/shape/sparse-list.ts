// exercise: 05-apples-and-pears
// does: answers with a sparse list
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list: number[] = [];
  list[guess.length] = 1;
  return list;
}
