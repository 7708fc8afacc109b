// Everything is private under a short name, and exported in one list at the end, under the asked one.
import type { Matrix, Params, Vector } from './types.ts';

const demand = (holds: boolean, message: string): void => {
  if (!holds) throw new Error(message);
};

const inner = (a: Vector, b: Vector): number => {
  demand(a.length === b.length, 'lengths differ');
  return a.reduce((s, x, i) => s + x * b[i], 0);
};

const one = (x: Vector, { weights, bias }: Params): number => bias + inner(x, weights);
const many = (xs: Matrix, p: Params): number[] => xs.map((x) => one(x, p));

export { demand, inner, one as predictOne, many as predict };
