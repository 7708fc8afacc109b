// exercise: 05-apples-and-pears
// does: answers with a list of a million numbers
// expect: rescaleGuess failed|threw
const giant = new Array(1_000_000).fill(1);
export function rescaleGuess(guess: number[], basket: number[], total: number): number[] {
  return giant;
}
