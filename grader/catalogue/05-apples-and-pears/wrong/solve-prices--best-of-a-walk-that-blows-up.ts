import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let best = { params, loss: lossOf(params), steps: 0 };
  for (let steps = 1; best.loss > options.tolerance && steps <= options.maxSteps; steps += 1) {
    params = gradientStep(params, gradient(baskets, totals, params), 0.05);
    const loss = lossOf(params);
    if (loss < best.loss) {
      best = { params, loss, steps };
    }
  }
  return best;
}
