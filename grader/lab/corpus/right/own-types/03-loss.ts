// Types from a types.ts of its own; a type for what both losses have in common.
import type { Loss, Vector } from './types.ts';
export * from './types.ts';

export const sigmoid: (x: number) => number = (x) => 1 / (1 + Math.exp(-x));

export const mnistLoss: Loss = (predictions, targets) => {
  refuse(predictions, targets);
  let loss = 0;
  for (let i = 0; i < targets.length; i++) {
    const p = sigmoid(predictions[i]);
    loss += targets[i] === 1 ? 1 - p : p;
  }
  return loss / targets.length;
};

export const meanSquaredError: Loss = (predictions, targets) => {
  refuse(predictions, targets);
  let loss = 0;
  for (let i = 0; i < targets.length; i++) loss += (predictions[i] - targets[i]) ** 2;
  return loss / targets.length;
};

function refuse(predictions: Vector, targets: Vector): asserts targets is [number, ...number[]] {
  if (targets.length === 0 || predictions.length !== targets.length) throw new Error('wrong number of targets');
}
