import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  let rate = 1;
  // Half the rate until it pays off.
  const step = (p: Params) => {
    const slope = gradient(baskets, totals, p);
    const squares = slope.weights.reduce((sum, s) => sum + s * s, slope.bias ** 2);
    const before = meanSquaredError(predict(baskets, p), totals);
    for (rate *= 2; rate > 1e-9; rate /= 2) {
      const next = gradientStep(p, slope, rate);
      if (meanSquaredError(predict(baskets, next), totals) <= before - 0.5 * rate * squares) return next;
    }
    return p;
  };
  let params = start;
  for (let steps = 0; steps <= maxSteps; steps++) {
    const loss = lossAt(params);
    if (loss <= tolerance) return { params, loss, steps };
    params = step(params);
  }
  // No answer found.
  return { params: start, loss: lossAt(start), steps: 0 };
}
