import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

const LEARNING_RATE = 0.005;

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
) {
  let params = start;
  let steps = 0;
  const loss = () => meanSquaredError(predict(baskets, params), totals);
  while (loss() > options.tolerance && steps < options.maxSteps) {
    const { weights, bias } = gradient(baskets, totals, params);
    params = {
      weights: params.weights.map((w, i) => w - LEARNING_RATE * weights[i]),
      bias: params.bias - LEARNING_RATE * bias,
    };
    steps++;
  }
  return { params, loss: loss(), steps };
}
