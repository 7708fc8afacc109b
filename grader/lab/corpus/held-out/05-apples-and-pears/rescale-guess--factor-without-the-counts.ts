import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  if (predictOne(basket, { weights: guess, bias: 0 }) === 0) throw new Error('costs nothing');
  let sum = 0;
  for (const price of guess) sum += price;
  return guess.map((price) => (sum === 0 ? price * total : (price / sum) * total));
}
