// Classes with private fields: an abstract loss, and one class for each kind.
import { ShapeError } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

abstract class Loss {
  protected abstract cost(prediction: number, target: number): number;

  of(predictions: Vector, targets: Vector): number {
    ShapeError.check('targets', predictions.length, targets.length);
    if (predictions.length === 0) {
      throw new ShapeError('predictions', 1, 0);
    }
    return predictions.reduce((sum, prediction, i) => sum + this.cost(prediction, targets[i]), 0) / targets.length;
  }
}

class SquaredError extends Loss {
  protected override cost(prediction: number, target: number): number {
    return (prediction - target) ** 2;
  }
}

class ThreeOrSeven extends Loss {
  protected override cost(prediction: number, target: number): number {
    const p = sigmoid(prediction);
    return target === 1 ? 1 - p : p;
  }
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return new ThreeOrSeven().of(predictions, targets);
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return new SquaredError().of(predictions, targets);
}
