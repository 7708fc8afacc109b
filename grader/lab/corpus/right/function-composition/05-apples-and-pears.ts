// Functions made of functions: `until` iterates a step from a start, and knows nothing of receipts.
import { dot, map, pipe, predict, raise, sum } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const scale = (factor: number) => map((x: number) => x * factor);

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = dot(guess)(basket);
  const factor = total === 0 ? 0 : cost === 0 ? raise('no factor can help') : total / cost;
  return [...scale(factor)(guess)];
}

type Fit = Readonly<{ params: Params; loss: number; steps: number }>;

const until =
  <T>(done: (state: T) => boolean) =>
  (next: (state: T) => T) =>
  (state: T): T => {
    let now = state;
    while (!done(now)) now = next(now);
    return now;
  };

const square = (x: number) => x * x;

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): Fit {
  const lossAt = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const fit = (params: Params, steps: number): Fit => Object.freeze({ params, loss: lossAt(params), steps });
  const sizes = map(pipe(map(square), (squares: Vector) => 1 + sum(squares)))(baskets);
  const rate = baskets.length / (2 * sum(sizes));
  const goodEnough = ({ loss, steps }: Fit) => loss <= tolerance || steps >= maxSteps;
  const step = ({ params, steps }: Fit) =>
    fit(gradientStep(params, gradient(baskets, totals, params), rate), steps + 1);
  return until(goodEnough)(step)(fit(start, 0));
}
