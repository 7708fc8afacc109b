// Functions made of functions: pipe, map, zipWith, curried and point-free; results are frozen.
import type { Matrix, Params, Vector } from './types.ts';

export const raise = (message: string): never => {
  throw new Error(message);
};

type Binary = (a: number, b: number) => number;

export const add: Binary = (a, b) => a + b;
export const subtract: Binary = (a, b) => a - b;
export const multiply: Binary = (a, b) => a * b;

export const map =
  <A, B>(f: (a: A) => B) =>
  (as: readonly A[]): readonly B[] =>
    as.map((a) => f(a));

export const zipWith =
  (f: Binary) =>
  (as: Vector) =>
  (bs: Vector): Vector =>
    as.length === bs.length ? as.map((a, i) => f(a, bs[i])) : raise(`${as.length} and ${bs.length} do not zip`);

export const sum = (xs: Vector): number => xs.reduce(add, 0);

export const pipe =
  <A, B, C>(f: (a: A) => B, g: (b: B) => C) =>
  (a: A): C =>
    g(f(a));

export const dot = (as: Vector) => pipe(zipWith(multiply)(as), sum);

const predictor = ({ weights, bias }: Params) => pipe(dot(weights), (total) => total + bias);

export function predictOne(inputs: Vector, params: Params): number {
  return predictor(params)(inputs);
}

export function predict(batch: Matrix, params: Params): number[] {
  return [...map(predictor(params))(batch)];
}
