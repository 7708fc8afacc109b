// exercise: 05-apples-and-pears
// does: answers with a proxy of the right list
// expect: rescaleGuess passed
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  if (guess.length !== basket.length) {
    throw new Error('lengths');
  }
  if (total === 0) {
    return new Proxy(guess.map(() => 0), {});
  }
  let cost = 0;
  for (let i = 0; i < guess.length; i += 1) {
    cost += guess[i] * basket[i];
  }
  if (cost === 0) {
    throw new Error('no factor');
  }
  const prices = guess.map((price) => (price * total) / cost);
  return new Proxy(prices, {});
}
