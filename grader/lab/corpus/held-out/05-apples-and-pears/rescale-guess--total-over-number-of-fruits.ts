import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

// What a fruit costs on average.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  if (predictOne(basket, { weights: guess, bias: 0 }) === 0) throw new Error('costs nothing');
  let fruits = 0;
  for (const n of basket) fruits += n;
  return new Array(guess.length).fill(total / fruits);
}
