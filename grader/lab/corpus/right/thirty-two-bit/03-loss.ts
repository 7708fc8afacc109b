// Float32Array, as on a graphics card: each product and each sum is rounded to 32 bits.
import type { Vector } from './types.ts';

const f32 = Math.fround;

export function sigmoid(x: number): number {
  return f32(1 / f32(1 + f32(Math.exp(-f32(x)))));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  mustMatch(predictions, targets);
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = sigmoid(predictions[i]);
    sum = f32(sum + (targets[i] === 1 ? f32(1 - p) : p));
  }
  return f32(sum / predictions.length);
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  mustMatch(predictions, targets);
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = f32(f32(predictions[i]) - f32(targets[i]));
    sum = f32(sum + f32(error * error));
  }
  return f32(sum / predictions.length);
}

function mustMatch(a: Vector, b: Vector) {
  if (a.length === 0 || a.length !== b.length) throw new Error(`shapes (${a.length}) and (${b.length})`);
}
