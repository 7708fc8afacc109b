// map and reduce; each step goes to the bottom along its line, so there is no rate to choose.
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

  // Along -g the loss is a parabola; its curvature is the mean of (row . g)^2.
  const bestRate = (g: Params) => {
    const curve = mean(predict(baskets, g).map((x) => x ** 2));
    const steepness = [...g.weights, g.bias].map((x) => x ** 2).reduce((a, b) => a + b, 0);
    return curve > 0 ? steepness / (2 * curve) : 0;
  };

  let best = { params: start, loss: lossOf(start), steps: 0 };
  while (best.loss > tolerance && best.steps < maxSteps) {
    const g = gradient(baskets, totals, best.params);
    const params = gradientStep(best.params, g, bestRate(g));
    const loss = lossOf(params);
    if (loss >= best.loss) break; // as good as numbers get
    best = { params, loss, steps: best.steps + 1 };
  }
  return best;
}
