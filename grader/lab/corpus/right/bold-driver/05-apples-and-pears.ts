// Faster while it goes well, slower when it does not; a step that led uphill is taken back, and does not count.
import { predict, predictOne } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictOne(guess, { weights: basket, bias: 0 });
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new Error(`${total} cannot be made of 0`);
  return guess.map((price) => price * (total / cost));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let loss = lossOf(params);
  let steps = 0;
  let learningRate = 0.01;
  while (loss > tolerance && steps < maxSteps) {
    const slope = gradient(baskets, totals, params);
    let next = gradientStep(params, slope, learningRate);
    let nextLoss = lossOf(next);
    for (let tries = 0; !(nextLoss < loss) && tries < 60; tries += 1) {
      learningRate /= 2;
      next = gradientStep(params, slope, learningRate);
      nextLoss = lossOf(next);
    }
    if (!(nextLoss < loss)) break;
    params = next;
    loss = nextLoss;
    steps += 1;
    learningRate *= 1.2;
  }
  return { params, loss, steps };
}
