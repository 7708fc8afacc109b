import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  if (cost === 0) throw new Error('costs nothing');
  const prices = [...guess];
  basket.forEach((n, i) => {
    if (n > 0) prices[i] *= total / cost;
  });
  return prices;
}
