// Plain for loops, `let` everywhere; the safe learning rate of the story.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length != basket.length) {
    throw new Error('not the same length');
  }
  let cost = 0;
  for (let i = 0; i < guess.length; i++) {
    cost += guess[i] * basket[i];
  }
  let factor = 0;
  if (total != 0) {
    if (cost == 0) {
      throw new Error('the basket costs nothing');
    }
    factor = total / cost;
  }
  let prices = [];
  for (let i = 0; i < guess.length; i++) {
    prices.push(guess[i] * factor);
  }
  return prices;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  let params = start;
  let loss = meanSquaredError(predict(baskets, params), totals);
  let m = 0;
  for (let r = 0; r < baskets.length; r++) {
    m += 1 / baskets.length;
    for (let i = 0; i < baskets[r].length; i++) {
      m += (baskets[r][i] * baskets[r][i]) / baskets.length;
    }
  }
  let learningRate = 1 / (2 * m);
  let steps = 0;
  for (let i = 0; i < options.maxSteps; i++) {
    if (loss <= options.tolerance) {
      break;
    }
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = meanSquaredError(predict(baskets, params), totals);
    steps++;
  }
  return { params: params, loss: loss, steps: steps };
}
