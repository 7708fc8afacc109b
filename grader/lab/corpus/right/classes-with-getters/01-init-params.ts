// Classes with private fields; Params are instances whose weights and bias are getters.
import type { Params, Vector } from './types.ts';

export class LinearModel implements Params {
  readonly #weights: Vector;
  readonly #bias: number;

  constructor(weights: Vector, bias: number) {
    this.#weights = weights;
    this.#bias = bias;
  }

  static random(size: number, draw: () => number): LinearModel {
    return new LinearModel(Array.from({ length: size }, draw), draw());
  }

  get weights(): Vector {
    return [...this.#weights];
  }

  get bias(): number {
    return this.#bias;
  }

  get size(): number {
    return this.#weights.length;
  }
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  return LinearModel.random(size, () => randn() * std);
}
