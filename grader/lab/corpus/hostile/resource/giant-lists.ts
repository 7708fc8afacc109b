// exercise: 05-apples-and-pears
// does: answers every call with the longest list that is read
// expect: rescaleGuess crashed|failed
const giant = new Array(20_000).fill(1.2345678901234567e-300);
export function rescaleGuess(guess: number[], basket: number[], total: number): number[] {
  return giant;
}
