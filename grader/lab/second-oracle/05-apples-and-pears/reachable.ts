import type { Matrix, Params, Vector } from '../../../model/values.ts';

/**
 * Where plain gradient descent at the safe rate is after `steps` steps: the contract's measure of what can fairly be
 * asked. It iterates `x - (A'A x - A't) / trace(A'A)`, A the baskets with a column of ones, so that a step does not
 * depend on the number of receipts.
 */
export function reachable(baskets: Matrix, totals: Vector, start: Params, steps: number): Params {
  const rows = baskets.map((row) => [...row, 1]);
  const columns = [...start.weights, start.bias].map((_, i) => rows.map((row) => row[i] as number));
  const squares = columns.map((column) => columns.map((other) => dot(column, other)));
  const goals = columns.map((column) => dot(column, totals));
  const trace = columns.reduce((sum, column) => sum + dot(column, column), 0);

  let here = [...start.weights, start.bias];
  for (let step = 0; step < steps; step += 1) {
    const before = here;
    here = before.map((x, i) => x - (dot(squares[i] as Vector, before) - (goals[i] as number)) / trace);
    if (here.every((x, i) => x === before[i])) {
      break;
    }
  }
  return { weights: here.slice(0, -1), bias: here.at(-1) as number };
}

function dot(left: Vector, right: Vector): number {
  let sum = 0;
  for (const [i, x] of left.entries()) {
    sum += x * (right[i] as number);
  }
  return sum;
}
