import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  const fruits = basket.filter((n) => n > 0).length;
  if (fruits === 0) throw new Error('nothing in it');
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  return guess.map((price) => (price * total) / cost);
}
