// exercise: 05-apples-and-pears
// does: answers with a promise of the right list
// expect: rescaleGuess failed|threw
export async function rescaleGuess(guess: number[], basket: number[], total: number): Promise<number[]> {
  let cost = 0;
  for (let i = 0; i < guess.length; i += 1) {
    cost += guess[i] * basket[i];
  }
  return guess.map((price) => (price * total) / cost);
}
