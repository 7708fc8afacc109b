import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Fruits with the same price and count are taken for one.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const cost = [...new Map(guess.map((price, i) => [`${price} ${basket[i]}`, price * basket[i]])).values()].reduce(
    (sum, part) => sum + part,
    0,
  );
  if (cost === 0 && total !== 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => (total === 0 ? 0 : price * (total / cost)));
}
