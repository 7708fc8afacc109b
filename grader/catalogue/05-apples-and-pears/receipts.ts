import { SingularValueDecomposition, Matrix as Table } from 'ml-matrix';
import { predict } from '../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../model/values.ts';
import { allowedError } from '../../numbers/tolerance.ts';

/** A pile of receipts, and the start of the walk. */
export interface Pile {
  readonly baskets: Matrix;
  readonly totals: Vector;
  readonly start: Params;
}
export interface Options {
  readonly tolerance: number;
  readonly maxSteps: number;
}

/** The steps that plain descent may need; other solvers get `PATIENCE` times as many. */
const STEPS = [5, 10, 20, 50, 100, 200, 400];
const PATIENCE = 20;
const FEWEST_STEPS = 500;
const TOLERANCES = [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7];

/**
 * A tolerance and a number of steps that are fair to ask for. By the contract, plain gradient descent at the safe rate
 * 1 / (2 m), m the mean over the receipts of 1 plus the squared counts, gets there in half of `maxSteps` from any
 * start of that size. Here it gets there in a twentieth, since other right solvers (half that rate, a line search,
 * momentum) need a few times as many steps.
 *
 * With s_i the singular values of the baskets with a column of ones, n receipts, and m n = sum of s_i^2,
 * one step multiplies the error along direction i by `1 - s_i^2 / (m n)`. From a start at distance R or
 * less, the loss after k steps is above the best one by at most
 * `max over i of (R s_i)^2 / n * (1 - s_i^2 / (m n))^(2 k)`.
 */
export function fairOptions(pile: Pile, best: Best = bestOf(pile.baskets, pile.totals)): Options {
  const squares = best.singularValues.map((s) => s ** 2);
  const sum = squares.reduce((total, square) => total + square, 0);
  const distance = reach(pile, best.params);
  const above = (steps: number) =>
    Math.max(
      ...squares.map(
        (square) => ((distance ** 2 * square) / pile.baskets.length) * (1 - square / sum) ** (2 * steps),
      ),
    );
  const least = rounding(pile);
  for (const tolerance of TOLERANCES.filter((candidate) => candidate >= least)) {
    const steps = STEPS.find((k) => above(k) <= tolerance);
    if (steps !== undefined) {
      return { tolerance, maxSteps: Math.max(FEWEST_STEPS, PATIENCE * steps) };
    }
  }
  const most = STEPS.at(-1) as number;
  const tolerance = 2 * Math.max(least, above(most));
  return { tolerance: Number(tolerance.toPrecision(1)), maxSteps: PATIENCE * most };
}

/** The loss that is near enough to the least one if the receipts contradict each other: 1% or the tolerance above. */
export function leastGoal({ options }: { readonly options: Options }, least: number): number {
  return Math.max(1.01 * least, least + options.tolerance);
}

/** A generous bound on the distance of any start of that size from the nearest best prices. */
function reach({ start }: Pile, best: Params): number {
  const size = Math.max(1, ...[...best.weights, best.bias, ...start.weights, start.bias].map(Math.abs));
  return 2 * size * Math.sqrt(start.weights.length + 1);
}

/** The least-squares solution of some receipts. */
export interface Best {
  /** The prices and the fee of least squared error; if there are many, the smallest (by the pseudo-inverse). */
  readonly params: Params;
  readonly loss: number;
  /** Of the baskets with a column of ones. */
  readonly singularValues: readonly number[];
}

export function bestOf(baskets: Matrix, totals: Vector): Best {
  const table = new Table(baskets.map((row) => [...row, 1]));
  const decomposed = new SingularValueDecomposition(table, { autoTranspose: true });
  const solution = decomposed.solve(Table.columnVector([...totals])).to1DArray();
  const params = { weights: solution.slice(0, -1), bias: solution.at(-1) ?? 0 };
  return { params, loss: lossOf(baskets, totals, params), singularValues: decomposed.diagonal };
}

export function lossOf(baskets: Matrix, totals: Vector, params: Params): number {
  return meanSquaredError(predict(baskets, params), totals);
}

/**
 * How far two mean squared errors may differ by rounding alone: the one tolerance, with the magnitudes that go into
 * each prediction at the start, or at prices that explain the total. The magnitudes of the answer do not count, so
 * giant prices earn no wider tolerance. 32-bit arithmetic is allowed for, since the solver may use a `predict` of that
 * kind, which is right.
 */
export function rounding({ baskets, totals, start }: Pile): number {
  const sizes = predict(
    baskets.map((row) => row.map(Math.abs)),
    { weights: start.weights.map(Math.abs), bias: Math.abs(start.bias) },
  );
  const squares = sizes.map((size, i) => (Math.max(size, Math.abs(totals[i])) + Math.abs(totals[i])) ** 2);
  return allowedError(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
