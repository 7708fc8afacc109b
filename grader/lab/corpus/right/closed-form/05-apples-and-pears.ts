// Linear algebra: one jump to the nearest of the best prices, by the pseudo-inverse; it counts as one step.
import { dot, predict, theta, withOne } from './02-linear-predict.ts';
import { meanSquaredError, minus } from './03-loss.ts';
import { toParams, transpose } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = dot(guess, basket);
  if (total === 0) {
    return guess.map(() => 0);
  }
  if (cost === 0) {
    throw new Error('the guess is orthogonal to the basket');
  }
  return guess.map((price) => (price * total) / cost);
}

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const startErrors = minus(totals, predict(baskets, start));
  const startLoss = dot(startErrors, startErrors) / startErrors.length;
  if (startLoss <= options.tolerance || options.maxSteps === 0) {
    return { params: start, loss: startLoss, steps: 0 };
  }
  const change = leastSquares(baskets.map(withOne), startErrors);
  const params = toParams(theta(start).map((x, i) => x + change[i]));
  const loss = meanSquaredError(predict(baskets, params), totals);
  return loss < startLoss ? { params, loss, steps: 1 } : { params: start, loss: startLoss, steps: 0 };
}

/** The shortest x that makes |A x - b| least: by the eigenvectors of A^T A, leaving out those it sends to 0. */
function leastSquares(a: Matrix, b: Vector): Vector {
  const columns = transpose(a);
  const { values, vectors } = eigen(columns.map((c) => columns.map((d) => dot(c, d))));
  const goal = columns.map((c) => dot(c, b));
  const most = Math.max(...values);
  return values.reduce(
    (x, value, k) => {
      const part = value > 1e-12 * most ? dot(vectors[k], goal) / value : 0;
      return x.map((y, i) => y + part * vectors[k][i]);
    },
    goal.map(() => 0),
  );
}

/** Eigenvalues and eigenvectors of a symmetric matrix, by rotations (Jacobi). */
function eigen(symmetric: Matrix): { values: Vector; vectors: Matrix } {
  const n = symmetric.length;
  const s = symmetric.map((row) => [...row]);
  const v = s.map((_, i) => s.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < n - 1; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        const angle = 0.5 * Math.atan2(2 * s[p][q], s[q][q] - s[p][p]);
        const [c, t] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < n; k += 1) {
          [s[k][p], s[k][q]] = [c * s[k][p] - t * s[k][q], t * s[k][p] + c * s[k][q]];
        }
        for (let k = 0; k < n; k += 1) {
          [s[p][k], s[q][k]] = [c * s[p][k] - t * s[q][k], t * s[p][k] + c * s[q][k]];
          [v[p][k], v[q][k]] = [c * v[p][k] - t * v[q][k], t * v[p][k] + c * v[q][k]];
        }
      }
    }
  }
  return { values: s.map((row, i) => row[i]), vectors: v };
}
