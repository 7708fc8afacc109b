// Constructor functions and prototypes; the walk is an object with methods put on its prototype.
import { LengthError, predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new (LengthError as any)('guess and basket');
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0 && total !== 0) throw new (LengthError as any)('a cost without length');
  return guess.map((price) => (total === 0 ? 0 : (price * total) / cost));
}

function Walk(this: any, baskets: Matrix, totals: Vector, start: Params) {
  this.baskets = baskets;
  this.totals = totals;
  this.moveTo(start);
  this.steps = 0;
}

Walk.prototype.moveTo = function (params: Params) {
  this.params = params;
  this.loss = meanSquaredError(predict(this.baskets, params), this.totals);
  this.steps++;
};

Walk.prototype.step = function (rate: number) {
  this.moveTo(gradientStep(this.params, gradient(this.baskets, this.totals, this.params), rate));
};

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const walk = new (Walk as any)(baskets, totals, start);
  const squares = baskets.flat().reduce((sum, n) => sum + n * n, baskets.length);
  while (walk.loss > options.tolerance && walk.steps < options.maxSteps) {
    walk.step(baskets.length / (2 * squares));
  }
  return walk;
}
