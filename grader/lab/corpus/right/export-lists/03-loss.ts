// Private under short names; passes on what the file before exports, besides its own.
import { demand, inner } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

const squash = (x: number) => 1 / (1 + Math.exp(-x));

const diff = (a: Vector, b: Vector): number[] => {
  demand(a.length === b.length, 'lengths differ');
  demand(a.length > 0, 'nothing there');
  return a.map((x, i) => x - b[i]);
};

function threes(p: Vector, t: Vector): number {
  return diff(p.map(squash), t).reduce((s, d) => s + Math.abs(d), 0) / t.length;
}

function squares(p: Vector, t: Vector): number {
  const d = diff(p, t);
  return inner(d, d) / d.length;
}

export { demand, inner, predict, predictOne } from './02-linear-predict.ts';
export { diff, squash as sigmoid, threes as mnistLoss, squares as meanSquaredError };
