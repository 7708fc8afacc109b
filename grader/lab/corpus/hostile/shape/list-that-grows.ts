// exercise: 05-apples-and-pears
// does: answers with a list that grows while it is read
// points: 1
// expect: rescaleGuess failed|passed|threw
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  const list = [1];
  Object.defineProperty(list, 0, { get: () => list.push(1) });
  return list;
}
