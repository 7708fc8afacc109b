// Private under short names; takes all that it needs from the file just before it.
import * as before from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

function slope(xs: Matrix, ys: Vector, p: Params): Params {
  const off = before.diff(before.predict(xs, p), ys);
  const ones = off.map(() => 1);
  const along = (column: Vector) => (2 * before.inner(off, column)) / off.length;
  return { weights: p.weights.map((_, i) => along(xs.map((x) => x[i]))), bias: along(ones) };
}

function step(p: Params, g: Params, rate: number): Params {
  before.demand(p.weights.length === g.weights.length, 'lengths differ');
  return { weights: p.weights.map((w, i) => w - rate * g.weights[i]), bias: p.bias - rate * g.bias };
}

export * from './03-loss.ts';
export { slope as gradient, step as gradientStep };
