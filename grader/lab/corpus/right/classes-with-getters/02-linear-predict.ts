// Classes with private fields; errors have a class of their own.
import type { Matrix, Params, Vector } from './types.ts';

export class ShapeError extends Error {
  override readonly name = 'ShapeError';
  readonly expected: number;
  readonly actual: number;

  constructor(what: string, expected: number, actual: number) {
    super(`${what}: expected ${expected}, got ${actual}`);
    this.expected = expected;
    this.actual = actual;
  }

  static check(what: string, expected: number, actual: number): void {
    if (expected !== actual) {
      throw new ShapeError(what, expected, actual);
    }
  }
}

export class Predictor {
  readonly #weights: Vector;
  readonly #bias: number;

  constructor({ weights, bias }: Params) {
    this.#weights = weights;
    this.#bias = bias;
  }

  one(inputs: Vector): number {
    ShapeError.check('inputs', this.#weights.length, inputs.length);
    let sum = 0;
    for (const [i, weight] of this.#weights.entries()) {
      sum += weight * inputs[i];
    }
    return sum + this.#bias;
  }

  all(batch: Matrix): number[] {
    return batch.map((inputs) => this.one(inputs));
  }
}

export function predictOne(inputs: Vector, params: Params): number {
  return new Predictor(params).one(inputs);
}

export function predict(batch: Matrix, params: Params): number[] {
  return new Predictor(params).all(batch);
}
