// exercise: 05-apples-and-pears
// does: answers with a list that contains itself
// expect: rescaleGuess failed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}
