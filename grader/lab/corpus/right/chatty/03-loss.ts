// Prints everything that it does.
import type { Vector } from './types.ts';

console.log('03-loss.ts is being loaded');

export function sigmoid(x: number): number {
  console.assert(typeof x === 'number', 'x should be a number');
  const y = Math.exp(-x);
  console.log('e^-x', y, '::sigmoid::', 1 / (1 + y));
  return 1 / (1 + y);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  console.time('mnistLoss');
  console.log(predictions, targets);
  if (predictions.length !== targets.length || predictions.length === 0) {
    console.warn('\u001b[31mnot good\u001b[0m');
    throw new Error('lengths');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    const p = sigmoid(predictions[i]);
    sum += targets[i] === 1 ? 1 - p : p;
    console.log('after', i + 1, 'of', predictions.length, sum);
  }
  console.timeEnd('mnistLoss');
  return sum / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  console.count('meanSquaredError');
  console.dir({ predictions, targets }, { depth: 0 });
  if (predictions.length !== targets.length || predictions.length === 0) {
    console.trace('lengths');
    throw new Error('lengths');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    sum += (predictions[i] - targets[i]) ** 2;
    console.log(sum, null, undefined, Symbol('so far'), [1, [2, [3]]], new Map([[1, sum]]));
  }
  return sum / predictions.length;
}
