import { SingularValueDecomposition, Matrix as Table } from 'ml-matrix';
import { predict } from '../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../model.ts';

/** A pile of receipts, and where the walk starts. */
export interface Pile {
  readonly baskets: Matrix;
  readonly totals: Vector;
  readonly start: Params;
}
export interface Options {
  readonly tolerance: number;
  readonly maxSteps: number;
}

/** Walks longer than this are not asked for. */
const MOST_STEPS = 400;
const TOLERANCES = [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/**
 * The tolerance and the number of steps that are fair to ask for: plain gradient descent at the safe rate
 * 1 / (2 m), m the mean over the receipts of 1 plus the squared counts, gets there in half of `maxSteps`
 * from any start of that size.
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
  for (const tolerance of TOLERANCES) {
    const steps = STEPS.find((k) => above(k) <= tolerance);
    if (steps !== undefined) {
      return { tolerance, maxSteps: 2 * steps };
    }
  }
  return { tolerance: above(MOST_STEPS), maxSteps: 2 * MOST_STEPS };
}

const STEPS = [5, 10, 20, 50, 100, 200, MOST_STEPS];

/** How far any start of that size can be from the nearest best prices, at most; generously. */
function reach({ start }: Pile, best: Params): number {
  const size = Math.max(1, ...[...best.weights, best.bias, ...start.weights, start.bias].map(Math.abs));
  return 2 * size * Math.sqrt(start.weights.length + 1);
}

/** The best that any prices can do for some receipts. */
export interface Best {
  /** The prices and the fee of least squared error; of all of them, the smallest (Moore and Penrose). */
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
  return { params, loss: lossOf(baskets, totals, params).value, singularValues: decomposed.diagonal };
}

/**
 * The mean squared error, and how far a 64-bit program may be from it: each prediction is off by at most
 * some 1e-12 of the magnitudes summed in it.
 */
export function lossOf(baskets: Matrix, totals: Vector, params: Params): { value: number; rounding: number } {
  const value = meanSquaredError(predict(baskets, params), totals);
  const magnitude = Math.max(
    ...predict(
      baskets.map((row) => row.map(Math.abs)),
      { weights: params.weights.map(Math.abs), bias: Math.abs(params.bias) },
    ).map((size, i) => size + Math.abs(totals[i] as number)),
  );
  const off = 1e-12 * magnitude;
  return { value, rounding: 1e-9 + 1e-6 * value + 2 * Math.sqrt(value) * off + off ** 2 };
}
