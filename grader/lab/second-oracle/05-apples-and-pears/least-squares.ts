import type { Matrix, Vector } from '../../../model/values.ts';
import { dot, Exact, exact, sum, ZERO } from '../exact.ts';

/** The least-squares solution for some receipts. */
export interface LeastSquares {
  readonly weights: readonly Exact[];
  readonly bias: Exact;
  readonly loss: Exact;
  /** True if no other prices and fee have the same loss. */
  readonly unique: boolean;
  /**
   * The sum of `s^2`, and of `1 / s^2` (infinite if not unique), over the singular values s of the baskets with a
   * column of ones.
   */
  readonly squares: Exact;
  readonly inverseSquares: Exact;
}

/**
 * Solves the normal equations `A'A x = A't`, A the baskets with a column of ones, by Gauss–Jordan elimination. The
 * counts are whole numbers, so 60 digits distinguish a pivot of 0 (a redundant row) from a small one with certainty.
 * Parameters that can be chosen freely are 0.
 */
export function leastSquares(baskets: Matrix, totals: Vector): LeastSquares {
  const columns = transposed(baskets.map((row) => [...row, 1].map(exact)));
  const goals = totals.map(exact);
  const equations = columns.map((column, i) => [
    ...columns.map((other) => dot(column, other)),
    dot(column, goals),
    ...columns.map((_, at) => exact(at === i ? 1 : 0)),
  ]);
  const pivots = eliminate(equations, columns.length);
  const unique = pivots.size === columns.length;
  const inverseEntry = (row: readonly Exact[], i: number) =>
    (row[columns.length + 1 + i] as Exact).div(row[i] as Exact);
  const solution = equations.map((row, i) =>
    pivots.has(i) ? (row[columns.length] as Exact).div(row[i] as Exact) : ZERO,
  );
  const errors = goals.map((goal, r) =>
    dot(
      columns.map((column) => column[r] as Exact),
      solution,
    ).minus(goal),
  );
  return {
    weights: solution.slice(0, -1),
    bias: solution.at(-1) as Exact,
    loss: dot(errors, errors).div(errors.length),
    unique,
    squares: sum(columns.map((column) => dot(column, column))),
    inverseSquares: unique ? sum(equations.map(inverseEntry)) : exact(Number.POSITIVE_INFINITY),
  };
}

function transposed(rows: readonly (readonly Exact[])[]): readonly (readonly Exact[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as Exact));
}

/** A pivot below this is 0: pivots of whole counts up to 50 are above 1e-21, and rounding errors are below 1e-33. */
const ZERO_PIVOT = new Exact('1e-27');

/** Clears the other rows at each pivot, the largest on the diagonal first; returns the rows that have a pivot. */
function eliminate(equations: Exact[][], size: number): ReadonlySet<number> {
  const pivots = new Set<number>();
  while (pivots.size < size) {
    const left = equations.map((_, i) => i).filter((i) => !pivots.has(i));
    const diagonal = (i: number) => equations[i]?.[i] as Exact;
    const next = left.reduce((best, i) => (diagonal(i).greaterThan(diagonal(best)) ? i : best));
    if (diagonal(next).lessThan(ZERO_PIVOT)) {
      break;
    }
    pivots.add(next);
    const pivotRow = equations[next] as Exact[];
    for (const [i, row] of equations.entries()) {
      if (i !== next) {
        const factor = (row[next] as Exact).div(pivotRow[next] as Exact);
        equations[i] = row.map((entry, at) => entry.minus(factor.times(pivotRow[at] as Exact)));
      }
    }
  }
  return pivots;
}
