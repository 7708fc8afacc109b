// The newest JavaScript: iterator helpers, at, with, toSorted, ??=, private names, static blocks.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  if (!total) return Array.from(guess, () => 0);
  if (!cost) throw new RangeError('cost', { cause: { guess, basket, total } });
  return guess.map((price) => price * (total / cost));
}

interface Place {
  readonly params: Params;
  readonly loss: number;
  readonly steps: number;
}

function* walk(baskets: Matrix, totals: Vector, start: Params): Generator<Place, never> {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let place: Place = { params: start, loss: lossOf(start), steps: 0 };
  let rate: number | undefined;
  for (;;) {
    yield place;
    rate ??= baskets.length / 2 / baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
    const params = gradientStep(place.params, gradient(baskets, totals, place.params), rate);
    place = { params, loss: lossOf(params), steps: place.steps + 1 };
  }
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  return walk(baskets, totals, start).find(({ loss, steps }) => loss <= tolerance || steps === maxSteps)!;
}
