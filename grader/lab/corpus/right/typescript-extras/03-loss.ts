// What only TypeScript has: enums, namespaces, parameter properties, abstract classes, index signatures.
import { Shape } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

enum Digit {
  Seven,
  Three,
}

const enum Whole {
  One = 1,
}

abstract class Loss {
  protected constructor(private readonly label: string) {}
  protected abstract cost(prediction: number, target: number): number;
  mean(predictions: Vector, targets: Vector): number {
    Shape.same(predictions, targets);
    Shape.some(predictions);
    let sum = 0;
    for (let i = 0; i < predictions.length; i++) sum += this.cost(predictions[i]!, targets[i]!);
    return sum / predictions.length;
  }
  toString(): string {
    return this.label;
  }
}

class DigitLoss extends Loss {
  constructor() {
    super('threes and sevens');
  }
  protected override cost(prediction: number, target: Digit): number {
    const p = sigmoid(prediction);
    switch (target) {
      case Digit.Three:
        return Whole.One - p;
      case Digit.Seven:
        return p;
    }
  }
}

class ReceiptLoss extends Loss {
  constructor(private readonly power = 2) {
    super('receipts');
  }
  protected override cost(prediction: number, target: number): number {
    return (prediction - target) ** this.power;
  }
}

export function sigmoid(x: number): number {
  return Whole.One / (Whole.One + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return new DigitLoss().mean(predictions, targets);
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return new ReceiptLoss().mean(predictions, targets);
}
