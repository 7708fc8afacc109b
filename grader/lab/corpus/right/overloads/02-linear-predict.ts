// Function overloads, generics, satisfies, as const: whatever TypeScript has to say.
import type { Matrix, Params, Vector } from './types.ts';

type Row<T> = T extends readonly (infer R)[] ? R : never;

export function dot(a: Vector, b: Vector): number;
export function dot(a: Matrix, b: Vector): number[];
export function dot(a: Vector | Matrix, b: Vector): number | number[] {
  if (isMatrix(a)) return a.map((row: Row<Matrix>) => dot(row, b));
  if (a.length !== b.length) throw new Error(`${a.length} x ${b.length}` as const);
  return a.reduce<number>((sum, x, i) => sum + x * b[i]!, 0);
}

function isMatrix(a: Vector | Matrix): a is Matrix {
  return Array.isArray(a[0]);
}

export function predictOne(inputs: Vector, params: Readonly<Params>): number {
  return (dot(inputs, params.weights) satisfies number) + params.bias;
}

export function predict(batch: Matrix, params: Readonly<Params>): number[] {
  return (batch as readonly Vector[]).map<number>((row) => predictOne(row, params)) as number[];
}
