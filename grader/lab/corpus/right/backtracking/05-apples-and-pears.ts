// Backtracking line search: halve the rate until the loss falls by enough (Armijo 1966), try twice of it next time.
import { flatten, unflatten } from './01-init-params.ts';
import { predictFlat } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { moved, slopeOf } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

/**
 * The share of the first-order fall, rate times squared slope, that a step has to achieve. On a bowl, one half
 * means: not beyond the lowest point of the line.
 */
const ENOUGH = 0.5;

/** Walks from a flat list of parameters down to a loss of `goal`, in `maxSteps` or fewer. */
export function descend(batch: Matrix, targets: Vector, start: Vector, goal: number, maxSteps: number) {
  const lossAt = (flat: Vector) =>
    meanSquaredError(
      batch.map((row) => predictFlat(row, flat)),
      targets,
    );
  let flat = start;
  let loss = lossAt(flat);
  let rate = 1;
  let steps = 0;
  while (loss > goal && steps < maxSteps) {
    const slope = slopeOf(batch, targets, flat);
    const steepness = slope.reduce((sum, s) => sum + s * s, 0);
    let next = moved(flat, slope, rate);
    let nextLoss = lossAt(next);
    while (!(nextLoss < loss && nextLoss <= loss - ENOUGH * rate * steepness)) {
      rate /= 2;
      if (rate * steepness <= loss * Number.EPSILON) {
        return { flat, loss, steps }; // any fall from here drowns in rounding
      }
      next = moved(flat, slope, rate);
      nextLoss = lossAt(next);
    }
    flat = next;
    loss = nextLoss;
    steps += 1;
    rate *= 2;
  }
  return { flat, loss, steps };
}

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = predictFlat(basket, [...guess, 0]);
  if (total === 0) {
    return guess.map(() => 0);
  }
  if (cost === 0) {
    throw new RangeError(`no factor makes 0 cost ${total}`);
  }
  const factor = total / cost;
  return guess.map((price) => price * factor);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const { flat, loss, steps } = descend(
    baskets,
    totals,
    flatten(start),
    options.tolerance,
    options.maxSteps,
  );
  return { params: unflatten(flat), loss, steps };
}
