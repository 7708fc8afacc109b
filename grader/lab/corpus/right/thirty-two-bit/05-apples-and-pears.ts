// Prices in double precision, by themselves: 32 bits are not enough to settle a receipt.
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('shapes do not match');
  if (total === 0) return guess.map(() => 0);
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0) throw new Error('the basket costs 0');
  return guess.map((price) => (price * total) / cost);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const n = baskets.length;
  if (n === 0 || n !== totals.length) throw new Error('shapes do not match');
  if (baskets.some((basket) => basket.length !== start.weights.length)) throw new Error('shapes do not match');

  const weights = Float64Array.from(start.weights);
  let bias = start.bias;
  const errors = new Float64Array(n);
  const measure = () => {
    let loss = 0;
    for (let r = 0; r < n; r++) {
      errors[r] = bias - totals[r];
      for (let i = 0; i < weights.length; i++) errors[r] += baskets[r][i] * weights[i];
      loss += errors[r] ** 2 / n;
    }
    return loss;
  };
  let m = 1;
  for (const basket of baskets) for (const count of basket) m += count ** 2 / n;

  let loss = measure();
  let steps = 0;
  for (; loss > options.tolerance && steps < options.maxSteps; steps++) {
    for (let r = 0; r < n; r++) errors[r] /= n * m;
    for (let i = 0; i < weights.length; i++) {
      for (let r = 0; r < n; r++) weights[i] -= errors[r] * baskets[r][i];
    }
    for (let r = 0; r < n; r++) bias -= errors[r];
    loss = measure();
  }
  return { params: { weights: weights as unknown as number[], bias }, loss, steps };
}
