// Sums go from small to large; the Gram matrix is made once, and each step is a product with it.
import { predict, sumSmallestFirst } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new RangeError('guess.length !== basket.length');
  const cost = sumSmallestFirst(guess.map((price, i) => price * basket[i]));
  if (total !== 0 && cost === 0) throw new RangeError('cost === 0');
  return guess.map((price) => (total === 0 ? 0 : (price / cost) * total));
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const toParams = (w: Vector): Params => ({ weights: w.slice(0, -1), bias: w[w.length - 1] });
  const lossOf = (w: Vector) => meanSquaredError(predict(baskets, toParams(w)), totals);
  let w: number[] = [...start.weights, start.bias];
  let loss = lossOf(w);

  const rows = baskets.map((basket) => [...basket, 1]);
  const mean = (terms: number[]) => sumSmallestFirst(terms) / rows.length;
  const gram = w.map((_, i) => w.map((_, j) => mean(rows.map((row) => row[i] * row[j]))));
  const goal = w.map((_, i) => mean(rows.map((row, r) => row[i] * totals[r])));
  const trace = gram.reduce((sum, row, i) => sum + row[i], 0);

  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    const old = w;
    w = old.map((x, i) => x - (sumSmallestFirst(gram[i].map((g, j) => g * old[j])) - goal[i]) / trace);
    loss = lossOf(w);
    steps += 1;
  }
  return { params: toParams(w), loss, steps };
}
