// The newest JavaScript: iterator helpers, at, with, toSorted, ??=, private names, static blocks.
import type { Vector } from './types.ts';

class Costs {
  static #squeeze: (x: number) => number;
  static {
    Costs.#squeeze = (x) => 1 / (1 + Math.exp(-x));
  }
  static sigmoid(x: number): number {
    return Costs.#squeeze(x);
  }

  readonly #predictions: Vector;
  readonly #targets: Vector;
  constructor(predictions: Vector, targets: Vector) {
    if (predictions.length !== targets.length) throw new RangeError('predictions and targets');
    if (!predictions.length) throw new RangeError('no predictions');
    this.#predictions = predictions;
    this.#targets = targets;
  }
  mean(cost: (prediction: number, target: number) => number): number {
    const costs = this.#predictions.map((prediction, i) => cost(prediction, this.#targets[i]!));
    return costs.toSorted((a, b) => a - b).reduce((a, b) => a + b) / costs.length;
  }
}

export const { sigmoid } = Costs;

export const mnistLoss = (predictions: Vector, targets: Vector): number =>
  new Costs(predictions, targets).mean((x, target) => (target === 1 ? 1 - sigmoid(x) : sigmoid(x)));

export const meanSquaredError = (predictions: Vector, targets: Vector): number =>
  new Costs(predictions, targets).mean((x, target) => (x - target) ** 2);
