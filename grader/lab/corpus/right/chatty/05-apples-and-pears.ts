// Prints everything that it does, the loss at every step too.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  console.log(`the basket costs ${cost}, and should cost ${total}`);
  if (total === 0) return guess.map(() => 0);
  if (cost === 0) throw new Error('impossible');
  console.log('factor', total / cost);
  return guess.map((price) => price * (total / cost));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  console.log(baskets, totals, start, options);
  let params = start;
  let loss = meanSquaredError(predict(baskets, params), totals);
  let squares = baskets.length;
  for (const basket of baskets) for (const n of basket) squares += n * n;
  const learningRate = baskets.length / (2 * squares);
  console.log('learning rate', learningRate);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = meanSquaredError(predict(baskets, params), totals);
    steps++;
    console.log('step', steps, 'loss', loss, 'params', params);
  }
  return { params, loss, steps };
}
