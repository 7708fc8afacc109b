// The rate is halved until the loss falls at all.
import { predict, predictOne } from './02-linear-predict.ts';
import { mean, meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(basket, { weights: guess, bias: 0 });
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new Error('no factor can help');
  return guess.map((price) => (price / cost) * total);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);

  let best = { params: start, loss: lossOf(start), steps: 0 };
  while (best.loss > tolerance && best.steps < maxSteps) {
    const slope = gradient(baskets, totals, best.params);
    let rate = 1;
    let params = best.params;
    let loss = best.loss;
    while (loss >= best.loss && rate > 1e-15) {
      params = gradientStep(best.params, slope, rate);
      loss = lossOf(params);
      rate /= 2;
    }
    if (loss >= best.loss) break; // as good as numbers get
    best = { params, loss, steps: best.steps + 1 };
  }
  return best;
}
