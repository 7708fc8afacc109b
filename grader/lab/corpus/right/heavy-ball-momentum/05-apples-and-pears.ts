// A ball that rolls: each step keeps nine tenths of its speed; the lowest place that it passed counts.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error(`${guess.length} prices, but ${basket.length} counts`);
  }
  if (total === 0) {
    return new Array(guess.length).fill(0);
  }
  let cost = 0;
  for (const i in guess) {
    cost += guess[i] * basket[i];
  }
  if (cost === 0) {
    throw new Error(`a basket of 0 does not become one of ${total}`);
  }
  return guess.map((price) => price * (total / cost));
}

const FRICTION = 0.9;

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const m = baskets.reduce((sum, basket) => basket.reduce((s, n) => s + n * n, sum + 1), 0) / baskets.length;

  let ball = start;
  let speed: Params = { weights: start.weights.map(() => 0), bias: 0 };
  let lowest = start;
  let loss = lossOf(start);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    const slope = gradient(baskets, totals, ball);
    speed = {
      weights: speed.weights.map((v, i) => FRICTION * v + slope.weights[i]),
      bias: FRICTION * speed.bias + slope.bias,
    };
    ball = gradientStep(ball, speed, 1 / (2 * m));
    steps++;
    const here = lossOf(ball);
    if (here < loss) {
      lowest = ball;
      loss = here;
    }
  }
  return { params: lowest, loss, steps };
}
