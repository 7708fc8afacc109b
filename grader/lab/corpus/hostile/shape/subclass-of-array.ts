// exercise: 05-apples-and-pears
// does: answers with an instance of a subclass of Array
// expect: rescaleGuess passed
class Prices extends Array<number> {
  static get [Symbol.species](): never {
    throw new Error('species');
  }
}
export function rescaleGuess(guess: number[], basket: number[], total: number): unknown {
  if (guess.length !== basket.length) {
    throw new Error('lengths');
  }
  if (total === 0) {
    return Object.setPrototypeOf(guess.map(() => 0), Prices.prototype);
  }
  let cost = 0;
  for (let i = 0; i < guess.length; i += 1) {
    cost += guess[i] * basket[i];
  }
  if (cost === 0) {
    throw new Error('no factor');
  }
  const prices = guess.map((price) => (price * total) / cost);
  return Object.setPrototypeOf(prices, Prices.prototype);
}
