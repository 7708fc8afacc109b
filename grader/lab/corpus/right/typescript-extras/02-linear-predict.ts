// What only TypeScript has: enums, namespaces, parameter properties, abstract classes, index signatures.
import type { Matrix, Params, Vector } from './types.ts';

export enum Problem {
  Lengths = 'lengths differ',
  Empty = 'nothing there',
  Free = 'costs nothing',
}

export class ProblemError extends Error {
  constructor(public readonly problem: Problem) {
    super(problem);
  }
}

export namespace Shape {
  export function same(a: { readonly length: number }, b: { readonly length: number }): void {
    if (a.length !== b.length) throw new ProblemError(Problem.Lengths);
  }
  export function some(a: { readonly length: number }): void {
    if (a.length === 0) throw new ProblemError(Problem.Empty);
  }
}

export function predictOne(inputs: Vector, params: Params): number {
  Shape.same(inputs, params.weights);
  let sum = params.bias as number;
  inputs.forEach((input, i) => void (sum += input! * params.weights[i]!));
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  return <number[]>batch.map((inputs) => predictOne(inputs, params));
}
