// Constructor functions and prototypes; one loss is the prototype of the other.
import { LengthError } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

const squaredError = {
  cost(x: number, target: number): number {
    return (x - target) * (x - target);
  },
  mean(predictions: Vector, targets: Vector): number {
    if (predictions.length !== targets.length || predictions.length === 0) {
      throw new (LengthError as any)('predictions and targets');
    }
    let sum = 0;
    for (let i = 0; i < predictions.length; i++) sum += this.cost(predictions[i], targets[i]);
    return sum / predictions.length;
  },
};

const threeOrSeven: typeof squaredError = Object.create(squaredError);
threeOrSeven.cost = function (x: number, target: number): number {
  return target === 1 ? 1 - sigmoid(x) : sigmoid(x);
};

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return threeOrSeven.mean(predictions, targets);
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return squaredError.mean(predictions, targets);
}
