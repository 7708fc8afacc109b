// Destructuring wherever there is something to take apart; rest and spread.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess([...weights]: Vector, [...basket]: Vector, total: number): number[] {
  const cost = predictOne(basket, { weights, bias: 0 });
  if (total === 0) return [...weights].fill(0);
  if (cost === 0) throw new Error(`0 is not ${total}`);
  return weights.map((price) => price * (total / cost));
}

export function solvePrices(
  ...[baskets, totals, start, { tolerance, maxSteps }]: [
    Matrix,
    Vector,
    Params,
    { tolerance: number; maxSteps: number },
  ]
): { params: Params; loss: number; steps: number } {
  const measure = (params: Params) => ({ params, loss: meanSquaredError(predict(baskets, params), totals) });
  let [{ params, loss }, steps] = [measure(start), 0];
  const [squares, { length }] = [baskets.flat().map((count) => count ** 2), baskets];
  const learningRate = length / (2 * squares.reduce((a, b) => a + b, length));
  while (loss > tolerance && steps < maxSteps) {
    ({ params, loss } = measure(gradientStep(params, gradient(baskets, totals, params), learningRate)));
    [steps] = [steps + 1];
  }
  return { ...{ params, loss }, steps };
}
