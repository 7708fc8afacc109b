// Private under short names; takes all that it needs from the file just before it, which passes it on.
import { demand, gradient, gradientStep, inner, meanSquaredError, predict } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

function rescale(guess: Vector, basket: Vector, total: number): number[] {
  const cost = inner(guess, basket);
  demand(total === 0 || cost !== 0, 'costs nothing');
  return guess.map((g) => (total === 0 ? 0 : (g * total) / cost));
}

function solve(xs: Matrix, ys: Vector, p: Params, opt: { tolerance: number; maxSteps: number }) {
  const err = (q: Params) => meanSquaredError(predict(xs, q), ys);
  const m = xs.reduce((s, x) => s + 1 + inner(x, x), 0) / xs.length;
  let loss = err(p);
  let n = 0;
  while (n < opt.maxSteps && loss > opt.tolerance) {
    p = gradientStep(p, gradient(xs, ys, p), 1 / (2 * m));
    loss = err(p);
    n += 1;
  }
  return { params: p, loss, steps: n };
}

export { rescale as rescaleGuess, solve as solvePrices };
