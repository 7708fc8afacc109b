// Trusts nobody: each argument is checked, each result too, with an error of its own.
import { assert } from './01-init-params.ts';
import { assertParams, assertVector, predict } from './02-linear-predict.ts';
import { EmptyListError, meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export class ImpossibleError extends Error {
  override readonly name = 'ImpossibleError';
}

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  assertVector(guess, 'guess');
  assertVector(basket, 'basket');
  assert(Number.isFinite(total), 'total', `is ${total}`);
  assert(guess.length === basket.length, 'basket', 'should have a count for each price');
  if (total === 0) return guess.map(() => 0);
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0) throw new ImpossibleError('no factor makes something of nothing');
  const prices = guess.map((price) => price * (total / cost));
  assertVector(prices, 'the prices');
  return prices;
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  assertParams(start, 'start');
  assertVector(totals, 'totals');
  if (baskets.length === 0) throw new EmptyListError('there are no receipts');
  assert(baskets.length === totals.length, 'totals', 'should be as many as the baskets');
  baskets.forEach((basket, r) => {
    assertVector(basket, `baskets[${r}]`);
    assert(basket.length === start.weights.length, `baskets[${r}]`, 'should have a count for each price');
    assert(
      basket.every((count) => count >= 0),
      `baskets[${r}]`,
      'should have no count below 0',
    );
  });
  const { tolerance, maxSteps } = options;
  assert(tolerance >= 0, 'tolerance', `is ${tolerance}`);
  assert(Number.isInteger(maxSteps) && maxSteps >= 0, 'maxSteps', `is ${maxSteps}`);

  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
  const learningRate = baskets.length / (2 * squares);
  const first = lossOf(start);
  let now = { params: start, loss: first, steps: 0 };
  while (now.loss > tolerance && now.steps < maxSteps) {
    const params = gradientStep(now.params, gradient(baskets, totals, now.params), learningRate);
    now = { params, loss: lossOf(params), steps: now.steps + 1 };
  }
  return now.loss > first ? { params: start, loss: first, steps: 0 } : now;
}
